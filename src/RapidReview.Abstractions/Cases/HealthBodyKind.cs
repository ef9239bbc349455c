namespace RapidReview.Cases;

/// <summary>What kind of health body somebody comes from. Only one of them is a safeguarding partner at any time.</summary>
public enum HealthBodyKind
{
    /// <summary>A clinical commissioning group: a safeguarding partner until 30 June 2022.</summary>
    ClinicalCommissioningGroup = 0,

    /// <summary>An integrated care board: a safeguarding partner from 1 July 2022.</summary>
    IntegratedCareBoard,

    /// <summary>An NHS trust or foundation trust that provides care.</summary>
    ProviderTrust,

    /// <summary>A general practice.</summary>
    GeneralPractice,

    /// <summary>A local health board in Wales.</summary>
    LocalHealthBoard,

    /// <summary>Another health body.</summary>
    Other,
}
