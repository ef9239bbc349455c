namespace RapidReview.Cases;

/// <summary>What part, in a person's recorded view, abuse or neglect had in the incident.</summary>
public enum LinkToIncident
{
    /// <summary>It caused the death or harm.</summary>
    Cause = 0,

    /// <summary>It contributed.</summary>
    Contributory,

    /// <summary>It is suspected to have had a part.</summary>
    Suspected,

    /// <summary>It is thought to have had no part.</summary>
    None,
}
