namespace RapidReview.Cases;

/// <summary>What kind of agency it is.</summary>
public enum AgencyKind
{
    /// <summary>A local authority's children's social care.</summary>
    ChildrensSocialCare = 0,

    /// <summary>Early help or family support.</summary>
    EarlyHelp,

    /// <summary>Adult social care.</summary>
    AdultSocialCare,

    /// <summary>A police force.</summary>
    Police,

    /// <summary>An integrated care board.</summary>
    IntegratedCareBoard,

    /// <summary>A hospital trust.</summary>
    Hospital,

    /// <summary>Community health, such as health visiting, school nursing or midwifery.</summary>
    CommunityHealth,

    /// <summary>A mental health service for children or adults.</summary>
    MentalHealth,

    /// <summary>A general practice.</summary>
    GeneralPractice,

    /// <summary>An ambulance service.</summary>
    Ambulance,

    /// <summary>A school or college.</summary>
    School,

    /// <summary>An early years setting.</summary>
    EarlyYears,

    /// <summary>A youth justice service (youth offending team).</summary>
    YouthJustice,

    /// <summary>The probation service.</summary>
    Probation,

    /// <summary>Cafcass or Cafcass Cymru.</summary>
    FamilyCourtAdvisory,

    /// <summary>A housing service or landlord.</summary>
    Housing,

    /// <summary>A drug or alcohol service.</summary>
    SubstanceMisuse,

    /// <summary>A domestic abuse service.</summary>
    DomesticAbuse,

    /// <summary>A residential or custodial setting.</summary>
    Residential,

    /// <summary>A voluntary or community body, or a faith group.</summary>
    Voluntary,

    /// <summary>Another agency.</summary>
    Other,
}
