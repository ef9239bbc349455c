namespace RapidReview.Findings;

/// <summary>A date that a finding carries.</summary>
public enum FindingDate
{
    /// <summary>When a clock starts.</summary>
    Start = 0,

    /// <summary>When a clock starts on the most cautious reading.</summary>
    PrudentStart,

    /// <summary>The last day of a duty.</summary>
    Due,

    /// <summary>The last day of a duty on the most cautious reading.</summary>
    PrudentDue,

    /// <summary>When a duty was done.</summary>
    Done,
}
