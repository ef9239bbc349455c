namespace RapidReview.Cases;

/// <summary>Another process about the same events that runs beside the review.</summary>
public enum ParallelProcess
{
    /// <summary>A criminal investigation or prosecution.</summary>
    CriminalInvestigation = 0,

    /// <summary>A coroner's investigation or inquest.</summary>
    Inquest,

    /// <summary>Proceedings in the family court.</summary>
    FamilyProceedings,

    /// <summary>The child death review.</summary>
    ChildDeathReview,

    /// <summary>A domestic homicide review or domestic abuse related death review.</summary>
    DomesticAbuseDeathReview,

    /// <summary>A patient safety incident investigation by a health body.</summary>
    PatientSafetyInvestigation,

    /// <summary>An investigation by the Independent Office for Police Conduct.</summary>
    PoliceConductInvestigation,

    /// <summary>A safeguarding adult review.</summary>
    SafeguardingAdultReview,

    /// <summary>A serious case review under multi-agency public protection arrangements.</summary>
    PublicProtectionReview,

    /// <summary>Another process.</summary>
    Other,
}
