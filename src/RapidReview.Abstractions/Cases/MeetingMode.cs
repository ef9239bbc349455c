namespace RapidReview.Cases;

/// <summary>How a meeting is held.</summary>
public enum MeetingMode
{
    /// <summary>Everybody in one place.</summary>
    InPerson = 0,

    /// <summary>By video.</summary>
    Video,

    /// <summary>By telephone: a teleconference.</summary>
    Telephone,

    /// <summary>Some in one place, some by video or telephone.</summary>
    Mixed,

    /// <summary>Decided without a meeting, by written replies: a virtual panel.</summary>
    WithoutMeeting,
}
