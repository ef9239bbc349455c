namespace RapidReview.Cases;

/// <summary>What a meeting is for.</summary>
public enum MeetingKind
{
    /// <summary>A rapid review meeting.</summary>
    RapidReview = 0,

    /// <summary>A strategy discussion or meeting.</summary>
    Strategy,

    /// <summary>A meeting to decide whether an incident is to be notified.</summary>
    NotificationDecision,

    /// <summary>The meeting of senior managers in the Welsh internal review.</summary>
    SeniorManagers,

    /// <summary>A meeting on the progress of a review.</summary>
    ReviewProgress,

    /// <summary>Another meeting.</summary>
    Other,
}
