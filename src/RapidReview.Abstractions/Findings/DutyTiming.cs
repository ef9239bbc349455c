namespace RapidReview.Findings;

/// <summary>How the time of a duty is reckoned.</summary>
public enum DutyTiming
{
    /// <summary>Within a period from the start of its clock.</summary>
    Within = 0,

    /// <summary>At least a period before a day that is planned: the last day is counted back from it.</summary>
    Before,

    /// <summary>As soon as its clock starts; no number of days is laid down.</summary>
    AsSoonAs,

    /// <summary>Kept up for at least a period from the start of its clock: the last day is the last on which it must still hold.</summary>
    ForAtLeast,
}
