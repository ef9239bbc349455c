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
    [DatedBy(nameof(DiedOn))]
    [Ask("Has the child died?", Supplier.Health, Says = "the child has died", Denies = "the child is alive")]
    public Fact<bool> Died { get; init; }

    /// <summary>When the child died.</summary>
    [Ask("When did the child die?", Supplier.Health, Says = "the date of death")]
    public DateFact DiedOn { get; init; }

    /// <summary>Whether the child is expected to die in the following days.</summary>
    [Ask("Is the child expected to die in the following days?", Supplier.Health, Says = "the child is expected to die in the following days", Denies = "the child is not expected to die in the following days")]
    public Fact<bool> ExpectedToDie { get; init; }

    /// <summary>How the death appears to have come about: a working description, not a finding.</summary>
    [DatedBy(nameof(DiedOn))]
    [Ask("How does the death appear to have come about?", Supplier.Police, Says = "how the death appears to have come about", Note = "A working description. It does not wait for the coroner and does not bind anybody.")]
    public Fact<MannerOfDeath> MannerOfDeath { get; init; }

    /// <summary>The recorded judgements on serious harm. The latest counts.</summary>
    [Completeness(CompletenessFrom.Definition)]
    [Ask("Was the child seriously harmed, in whose judgement, and when was that judged?", Supplier.Health, Says = "the judgements on serious harm")]
    public Listed<HarmAssessment> HarmAssessments { get; init; } = [];

    /// <summary>The sides of the child's health or development that are impaired or may be. A complete list without any says that there is none.</summary>
    [Ask("Which sides of the child's health or development are impaired, or may be?", Supplier.Health, Says = "the impairments of the child's health or development")]
    public Listed<ImpairmentType> Impairments { get; init; } = [];

    /// <summary>Whether the impairment is expected to last.</summary>
    [Ask("Is the impairment expected to last?", Supplier.Health, Says = "whether the impairment is expected to last", Note = "Choose likely where it is probable though not certain. A no does not mean that there was no serious harm.")]
    public Fact<LongTermOutlook> LikelyLongTerm { get; init; }

    /// <summary>Wales: whether the child sustained a potentially life-threatening injury.</summary>
    [Ask("Did the child sustain an injury that could have been life-threatening?", Supplier.Health, Says = "the child sustained a potentially life-threatening injury", Denies = "the child did not sustain a potentially life-threatening injury", Note = "A test of the Welsh criteria. No other test of harm answers it.")]
    public Fact<bool> PotentiallyLifeThreatening { get; init; }

    /// <summary>Wales: whether the child sustained serious and permanent impairment of health or development.</summary>
    [Ask("Did the child sustain a serious and permanent impairment of health or development?", Supplier.Health, Says = "the child sustained serious and permanent impairment of health or development", Denies = "the child did not sustain serious and permanent impairment of health or development", Note = "A test of the Welsh criteria. No other test of harm answers it.")]
    public Fact<bool> SeriousAndPermanentImpairment { get; init; }

    /// <summary>Wales: when the serious and permanent impairment was identified.</summary>
    [Event]
    [Ask("When was the serious and permanent impairment identified?", Supplier.Health, Says = "the day on which the impairment was identified")]
    public DateFact ImpairmentIdentifiedOn { get; init; }

    /// <summary>Whether the child recovered. For information only: recovery does not exclude serious harm.</summary>
    [Ask("Has the child recovered?", Supplier.Health, Says = "the child has recovered", Denies = "the child has not recovered", Note = "Recovery never means that there was no serious harm.")]
    public Fact<bool> Recovered { get; init; }

    /// <summary>What part abuse or neglect had in the incident, in a person's recorded view.</summary>
    [Ask("What part did abuse or neglect have in the incident?", Supplier.LocalAuthority, Says = "the part that abuse or neglect had in the incident")]
    public Fact<LinkToIncident> LinkToIncident { get; init; }

    /// <summary>Whether the child is looked after by a local authority.</summary>
    [Ask("Is the child looked after by a local authority, or were they before?", Supplier.LocalAuthority, Says = "whether the child is looked after")]
    public LookedAfter LookedAfter { get; init; } = LookedAfter.NotRecorded;

    /// <summary>Whether the young person is a care leaver.</summary>
    [Ask("Is the young person a care leaver?", Supplier.LocalAuthority, Says = "whether the young person is a care leaver")]
    public CareLeaver CareLeaver { get; init; } = CareLeaver.NotRecorded;

    /// <summary>The periods on a child protection plan or on the register. A complete list without periods says that there never was one.</summary>
    [Ask("In which periods was the child formally under child protection?", Supplier.LocalAuthority, Says = "the periods of child protection")]
    public Listed<ChildProtectionPeriod> ChildProtection { get; init; } = [];

    /// <summary>Whether the child was a child in need when the incident happened.</summary>
    [Ask("Was the child recorded as a child in need at the time of the incident?", Supplier.LocalAuthority, Says = "the child was a child in need at the time of the incident", Denies = "the child was not recorded as a child in need at the time of the incident")]
    public Fact<bool> ChildInNeed { get; init; }

    /// <summary>Wales: whether the child is in the category that the Mid and West Wales template calls YPLA.</summary>
    [Ask("Does the service class the child as YPLA?", Supplier.LocalAuthority, Says = "the child is classed as YPLA", Denies = "the child is not classed as YPLA", Note = "Mid and West Wales only. The template does not spell YPLA out; we read it as young person looked after.")]
    public Fact<bool> YoungPersonLookedAfter { get; init; }

    /// <summary>The child's legal status, in words, such as an order in force.</summary>
    [FreeText]
    [Ask("What was the child's legal status at the time of the incident?", Supplier.LocalAuthority, Says = "the child's legal status", Note = "For example the order or section under which the child was cared for. Name nobody.")]
    public Fact<string> LegalStatus { get; init; }

    /// <summary>Whether the child's case was open to children's services when the incident happened.</summary>
    [Ask("Was the child's case open to children's services at the time of the incident?", Supplier.LocalAuthority, Says = "the case was open to children's services at the time of the incident", Denies = "the case was not open to children's services at the time of the incident")]
    public Fact<bool> CaseOpenAtEvent { get; init; }

    /// <summary>When children's services last closed the child's case before the incident.</summary>
    [Event]
    [Ask("When did children's services last close the child's case before the incident?", Supplier.LocalAuthority, Says = "the day on which the case was last closed before the incident", Note = "Leave it out where the case was never open or was never closed.")]
    public DateFact CaseClosedOn { get; init; }

    /// <summary>Whether children's social care knew the family before the incident.</summary>
    [Ask("Did children's social care know the family before the incident?", Supplier.LocalAuthority, Says = "whether social care knew the family", Note = "No source says how long ago is recent: it is your judgement.")]
    public Fact<FamilyKnownToSocialCare> FamilyKnownToSocialCare { get; init; }

    /// <summary>Whether the family was known because of abuse or neglect.</summary>
    [Ask("Was the family known because of an incident of abuse or neglect, or a concern about it?", Supplier.LocalAuthority, Says = "the family was known because of abuse or neglect", Denies = "the family was not known because of abuse or neglect")]
    public Fact<bool> KnownBecauseOfAbuseOrNeglect { get; init; }

    /// <summary>The residential settings, or places of custody or detention, in which the child was when the incident happened. A complete list without any says none.</summary>
    [Ask("Was the child in a residential setting, in custody or detained at the time of the incident, and where?", Supplier.LocalAuthority, Says = "the residential or custodial settings")]
    public Listed<InstitutionalSetting> Settings { get; init; } = [];

    /// <summary>The legal basis of the placement, custody or detention, in words.</summary>
    [FreeText]
    [Ask("What was the legal basis of the placement, custody or detention?", Supplier.LocalAuthority, Says = "the legal basis of the placement or detention")]
    public Fact<string> SettingLegalBasis { get; init; }

    /// <summary>The child's brothers and sisters. A complete list without any says that there are none.</summary>
    [Ask("Who are the child's brothers and sisters?", Supplier.LocalAuthority, Says = "the child's brothers and sisters", Note = "References only. Use the same reference where a sibling is one of the children of this file.")]
    public Listed<Sibling> Siblings { get; init; } = [];

    /// <summary>The services that were working with the child when the incident happened, as the referral form lists them.</summary>
    [Ask("Which services were working with the child at the time of the incident?", Supplier.LocalAuthority, Says = "the services that were working with the child", Note = "The boxes of the referral form. They stand beside the facts about plans and care, and do not replace them.")]
    public Listed<ServiceStatus> ServicesAtIncident { get; init; } = [];

    /// <summary>Whether the child's ethnicity is recorded in the papers. What it is, is not held here.</summary>
    [Ask("Do the papers record the child's ethnicity?", Supplier.LocalAuthority, Says = "the papers record the child's ethnicity", Denies = "the papers do not record the child's ethnicity")]
    public Fact<bool> EthnicityRecorded { get; init; }

    /// <summary>Whether the papers record if the child was disabled. What they record is not held here.</summary>
    [Ask("Do the papers record whether the child was disabled?", Supplier.LocalAuthority, Says = "the papers record whether the child was disabled", Denies = "the papers do not record whether the child was disabled")]
    public Fact<bool> DisabilityRecorded { get; init; }

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

    /// <summary>Whether the child was seriously harmed, as the latest recorded judgement has it. A judgement of uncertain answers nothing: it is to be asked again.</summary>
    [Ask("Was the child seriously harmed?", Supplier.Health, Says = "the child was seriously harmed, in the latest recorded judgement", Denies = "the child was not seriously harmed, in the latest recorded judgement", Note = "A person's judgement. It must not wait for certainty where lasting impairment is likely.")]
    [DerivedFrom("harmAssessments")]
    public Fact<bool> SeriouslyHarmed => SeriousHarm switch
    {
        { IsKnown: false } => default,
        { Value: HarmJudgement.Yes } => true,
        { Value: HarmJudgement.No } => false,
        _ => Fact<bool>.CannotBeEstablished,
    };

    /// <summary>Whether the child was in a residential setting, in custody or detained when the incident happened.</summary>
    [Ask("Was the child in a residential setting, in custody or detained at the time of the incident?", Supplier.LocalAuthority, Says = "the child was in a residential setting, in custody or detained at the time of the incident", Denies = "the child was in no residential setting, custody or detention at the time of the incident")]
    [DerivedFrom("settings")]
    public Fact<bool> InInstitution => Settings.Count > 0 ? true : Settings.Complete is { IsKnown: true, Value: true } ? false : default(Fact<bool>);

    /// <summary>Whether the child has brothers or sisters.</summary>
    [Ask("Who are the child's brothers and sisters?", Supplier.LocalAuthority, Says = "the child has brothers or sisters", Denies = "the child has no brothers or sisters")]
    [DerivedFrom("siblings")]
    public Fact<bool> HasSiblings => Siblings.Count > 0 ? true : Siblings.Complete is { IsKnown: true, Value: true } ? false : default(Fact<bool>);
}
