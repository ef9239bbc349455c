using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace RapidReview.Rules.Places;

/// <summary>The table <c>local-authorities.json</c> as it stands in this assembly. Immutable.</summary>
internal sealed class LocalAuthorityTable
{
    // Strict: a mistyped, missing or doubled member in the table is an error, never a silent default.
    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly FrozenDictionary<string, ImmutableArray<LocalAuthority>> _replacements;

    private LocalAuthorityTable(Sheet sheet)
    {
        (Version, Source) = (sheet.Version, sheet.Source);
        Authorities = [.. sheet.Authorities.Select(row => row.ToAuthority())];
        var byCode = Authorities.ToDictionary(authority => authority.Code, StringComparer.Ordinal);
        _replacements = sheet.Authorities.ToFrozenDictionary(
            row => row.Code,
            row => (row.ReplacedBy ?? []).Select(code => byCode[code]).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    public string Version { get; }

    public string Source { get; }

    public ImmutableArray<LocalAuthority> Authorities { get; }

    public IReadOnlyList<LocalAuthority> ReplacedBy(string code) =>
        _replacements.TryGetValue(code, out var authorities) ? authorities : [];

    /// <summary>Reads the table. It is part of this assembly, so a fault in it is a fault of the build.</summary>
    public static LocalAuthorityTable Read()
    {
        using var stream = typeof(LocalAuthorityTable).Assembly
            .GetManifestResourceStream(typeof(LocalAuthorityTable), "local-authorities.json")
            ?? throw new InvalidOperationException("The table of local authorities is not in this assembly.");
        return new(JsonSerializer.Deserialize<Sheet>(stream, Json)
            ?? throw new InvalidOperationException("The table of local authorities is empty."));
    }

    private sealed record Sheet(string Version, string Source, ImmutableArray<Row> Authorities);

    private sealed record Row(
        string Code, string Name, string Nation, string? From = null, string? Until = null, string[]? ReplacedBy = null)
    {
        public LocalAuthority ToAuthority() => new(Code, Name, Nation, Day(From), Day(Until));

        private static LocalDate? Day(string? text) =>
            text is null ? null : LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
    }
}
