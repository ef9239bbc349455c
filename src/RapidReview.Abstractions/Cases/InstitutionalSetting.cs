namespace RapidReview.Cases;

/// <summary>A residential setting, or a place of custody or detention, in which a child was living or held.</summary>
public enum InstitutionalSetting
{
    /// <summary>A children's home.</summary>
    ChildrensHome = 0,

    /// <summary>A secure children's home.</summary>
    SecureChildrensHome,

    /// <summary>Another setting with residential provision for children.</summary>
    OtherResidential,

    /// <summary>Police custody.</summary>
    PoliceCustody,

    /// <summary>A young offender institution.</summary>
    YoungOffenderInstitution,

    /// <summary>A secure training centre.</summary>
    SecureTrainingCentre,

    /// <summary>Custody of another kind.</summary>
    OtherCustody,

    /// <summary>Detained under the Mental Health Act 1983.</summary>
    MentalHealthAct,

    /// <summary>Deprived of liberty under the Mental Capacity Act 2005.</summary>
    MentalCapacityAct,

    /// <summary>Detained in another way.</summary>
    OtherDetention,
}
