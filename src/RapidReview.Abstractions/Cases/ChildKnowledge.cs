using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>
/// What one body knew of a child's case, and since when. Kept apart for each body: a hospital's suspicion makes a
/// serious case, but only a local authority's own knowledge starts its duty to notify.
/// </summary>
public sealed record ChildKnowledge
{
    /// <summary>Who knows: a local authority's GSS code, or a reference such as <c>police</c> or <c>hospital-1</c>; never a name.</summary>
    [Key]
    public required string By { get; init; }

    /// <summary>What kind of body this is. It may be left out for a local authority.</summary>
    [Ask("What kind of body is this?", Supplier.FileKeeper, Says = "the kind of body that knows")]
    public Fact<KnowerKind> Kind { get; init; }

    /// <summary>When anybody there who exercises children's functions first knew of the incident.</summary>
    [Event(OnlyIfSaid = true)]
    [Ask("When did this body first know of the incident?", Supplier.LocalAuthority, Says = "the day on which the body first knew of the incident", Note = "The duty team's knowledge counts, at any hour and on any day.")]
    public DateFact KnewOfIncident { get; init; }

    /// <summary>When it first knew that the incident was a death or serious harm.</summary>
    [Event(OnlyIfSaid = true)]
    [Ask("When did this body first know of the death, or how serious the harm was?", Supplier.LocalAuthority, Says = "the day on which the body first knew that it was a death or serious harm")]
    public DateFact KnewOfDeathOrSeriousHarm { get; init; }

    /// <summary>When it first knew of the death, where the child died later than the incident. Where the death is the incident, the date before says the same.</summary>
    [Event(OnlyIfSaid = true)]
    [Ask("When did this body first know of the death?", Supplier.LocalAuthority, Says = "the day on which the body first knew of the death")]
    public DateFact KnewOfDeath { get; init; }

    /// <summary>Its views on abuse or neglect. The latest is its view now.</summary>
    [Completeness(CompletenessFrom.Definition)]
    [Ask("What does this body think about abuse or neglect of the child, and since when?", Supplier.LocalAuthority, Says = "the body's views on abuse or neglect")]
    public Listed<DatedView> Views { get; init; } = [];

    /// <summary>Its view on abuse or neglect now.</summary>
    [Ask("Does this body know or suspect that the child was abused or neglected?", Supplier.LocalAuthority, Says = "the body's view on abuse or neglect")]
    [DerivedFrom("views")]
    public Fact<AbuseOrNeglectView> AbuseOrNeglect => History.Current(Views, v => v.View, v => v.On);

    /// <summary>When it first knew or suspected abuse or neglect.</summary>
    [Ask("When did this body first know or suspect abuse or neglect?", Supplier.LocalAuthority, Says = "the day on which the body first knew or suspected abuse or neglect")]
    [DerivedFrom("views")]
    public DateFact KnewOfAbuseOrNeglect =>
        History.Since(Views, v => v.View is AbuseOrNeglectView.Known or AbuseOrNeglectView.Suspected, v => v.On);

    /// <summary>What kind of body this is: a local authority where <see cref="By"/> is a GSS code, whatever is stated; otherwise as stated.</summary>
    [Ask("What kind of body is this?", Supplier.FileKeeper, Says = "the kind of body that knows")]
    [DerivedFrom("kind")]
    public Fact<KnowerKind> KindOfBody => IsAuthority(By) ? KnowerKind.LocalAuthority : Kind;

    private static bool IsAuthority(string by) =>
        by is ['E' or 'W' or 'S' or 'N', _, _, _, _, _, _, _, _] && by.AsSpan(1).ContainsAnyExceptInRange('0', '9') is false;
}
