namespace RapidReview.Cases;

/// <summary>A service that was working with the child when the incident happened. Several may apply.</summary>
public enum ServiceStatus
{
    /// <summary>Children's social care did not know the child.</summary>
    NotKnownToSocialCare = 0,

    /// <summary>Early help.</summary>
    EarlyHelp,

    /// <summary>The youth justice service (youth offending team).</summary>
    YouthJustice,

    /// <summary>A child in need.</summary>
    ChildInNeed,

    /// <summary>A child protection plan.</summary>
    ChildProtection,

    /// <summary>A looked after child.</summary>
    LookedAfter,
}
