namespace RapidReview.Cases;

/// <summary>How somebody takes part in a meeting.</summary>
public enum AttendanceMode
{
    /// <summary>In the room.</summary>
    InPerson = 0,

    /// <summary>By video or telephone. It counts as attendance.</summary>
    Remote,

    /// <summary>By a written reply, where a decision is taken without a meeting.</summary>
    InWriting,
}
