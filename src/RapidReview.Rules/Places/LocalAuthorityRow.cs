using NodaTime;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Places;

/// <summary>A row of the table of local authorities as its file spells it.</summary>
internal sealed record LocalAuthorityRow(
    string Code, string Name, string Nation, string? From = null, string? Until = null, string[]? ReplacedBy = null)
{
    public LocalAuthority ToAuthority() => new(Code, Name, Nation, Day(From), Day(Until));

    private static LocalDate? Day(string? text) => text is null ? null
        : IsoDay.Read(text) ?? throw new InvalidOperationException($"The table of local authorities has no day `{text}`.");
}
