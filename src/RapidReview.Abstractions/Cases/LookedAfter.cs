using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>Whether a child is looked after by a local authority, now and before.</summary>
public sealed record LookedAfter
{
    /// <summary>Nothing is recorded of it.</summary>
    public static LookedAfter NotRecorded { get; } = new();

    /// <summary>Whether the child was looked after when the incident happened.</summary>
    [Ask("Was the child looked after by a local authority at the time of the incident?", Supplier.LocalAuthority, Says = "the child was looked after at the time of the incident", Denies = "the child was not looked after at the time of the incident")]
    public Fact<bool> IsLookedAfter { get; init; }

    /// <summary>The local authority that looked after the child, which need not be the one where the child lived or was harmed.</summary>
    [Ask("Which local authority was looking after the child?", Supplier.LocalAuthority, Says = "the authority that looked after the child", Note = "The nine-character GSS code, such as E06000004.")]
    public Fact<AuthorityCode> By { get; init; }

    /// <summary>The nation of the authority that looked after the child.</summary>
    [Ask("Which local authority was looking after the child?", Supplier.LocalAuthority, Says = "the nation of the authority that looked after the child", Note = "The nine-character GSS code, such as E06000004.")]
    [DerivedFrom("by")]
    public Fact<Nation> InNation => By.IsKnown ? By.Value.Nation : default;

    /// <summary>The periods in which the child was looked after. A complete list without periods says that there never was one.</summary>
    [Ask("In which periods was the child looked after?", Supplier.LocalAuthority, Says = "the periods in which the child was looked after", Note = "A looked after child who died later than the incident was in care if one of them covers that day. In Wales they decide between a concise and an extended review.")]
    public Listed<LookedAfterPeriod> Periods { get; init; } = [];
}
