using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>A child, or a care leaver, whom the case file is about. Known by a reference; there is nowhere to put a name.</summary>
public sealed record Child
{
    /// <summary>The pseudonymous reference.</summary>
    [Key]
    public required string Ref { get; init; }

    /// <summary>The date of birth, within bounds where only the age is known. For an unborn child leave it out.</summary>
    [Ask("When was the child born?", Supplier.LocalAuthority, Says = "the child's date of birth", Note = "Where only an age is known, give the first and the last day that fit it.")]
    public DateFact BornOn { get; init; }

    /// <summary>Whether the child was not yet born when the incident happened.</summary>
    [Ask("Was the child still unborn at the time of the incident?", Supplier.Health, Says = "the child was unborn at the time of the incident", Denies = "the child had been born by the time of the incident")]
    public Fact<bool> Unborn { get; init; }

    /// <summary>Where the child normally lives, as people judge it; it is not inferred from an address.</summary>
    [Ask("Where does the child normally live?", Supplier.LocalAuthority, Says = "the child's normal residence", Qualifies = true)]
    public Place Residence { get; init; } = Place.NotKnown;

    /// <summary>Whether the child has died, where that is stated apart from the date.</summary>
    [Ask("Has the child died?", Supplier.Health, Says = "the child has died", Denies = "the child is alive")]
    public Fact<bool> Died { get; init; }

    /// <summary>When the child died.</summary>
    [Ask("When did the child die?", Supplier.Health, Says = "the date of death")]
    public DateFact DiedOn { get; init; }

    /// <summary>The recorded judgements on serious harm. The latest counts.</summary>
    [Completeness(CompletenessFrom.Definition)]
    [Ask("Was the child seriously harmed, in whose judgement, and when was that judged?", Supplier.Health, Says = "the judgements on serious harm")]
    public Listed<HarmAssessment> HarmAssessments { get; init; } = [];

    /// <summary>Whether the child recovered. For information only: recovery does not exclude serious harm.</summary>
    [Ask("Has the child recovered?", Supplier.Health, Says = "the child has recovered", Denies = "the child has not recovered", Note = "Recovery never means that there was no serious harm.")]
    public Fact<bool> Recovered { get; init; }

    /// <summary>What part abuse or neglect had in the incident, in a person's recorded view.</summary>
    [Ask("What part did abuse or neglect have in the incident?", Supplier.LocalAuthority, Says = "the part that abuse or neglect had in the incident")]
    public Fact<LinkToIncident> LinkToIncident { get; init; }

    /// <summary>What each body knew of this child's case, and since when.</summary>
    [Ask("Which bodies know or suspect that the child was abused or neglected?", Supplier.LocalAuthority, Says = "the bodies' knowledge")]
    public Listed<ChildKnowledge> Knowledge { get; init; } = [];

    /// <summary>Whether the child has died: as stated, or because there is a date of death.</summary>
    [Ask("Has the child died?", Supplier.Health, Says = "the child has died", Denies = "the child is alive")]
    [DerivedFrom("died")]
    public Fact<bool> HasDied => DiedOn.IsKnown ? true : Died;

    /// <summary>Whether the child was seriously harmed: the latest recorded judgement.</summary>
    [Ask("Was the child seriously harmed?", Supplier.Health, Says = "the recorded judgement on serious harm", Note = "A person's judgement. It must not wait for certainty where lasting impairment is likely.")]
    [DerivedFrom("harmAssessments")]
    public Fact<HarmJudgement> SeriousHarm => History.Current(HarmAssessments, a => a.Judgement, a => a.On);
}
