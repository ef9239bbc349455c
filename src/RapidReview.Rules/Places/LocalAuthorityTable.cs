using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace RapidReview.Rules.Places;

/// <summary>The table <c>local-authorities.json</c> as it stands in this assembly. Immutable.</summary>
internal sealed class LocalAuthorityTable
{
    private readonly FrozenDictionary<string, ImmutableArray<LocalAuthority>> _replacements;

    private LocalAuthorityTable(LocalAuthoritySheet sheet)
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
        return new(JsonSerializer.Deserialize(stream, LocalAuthorityJson.Default.LocalAuthoritySheet)
            ?? throw new InvalidOperationException("The table of local authorities is empty."));
    }
}
