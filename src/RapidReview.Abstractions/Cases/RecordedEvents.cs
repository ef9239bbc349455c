using NodaTime;

namespace RapidReview.Cases;

/// <summary>What the file says about the completeness of its events.</summary>
public sealed record RecordedEvents
{
    /// <summary>The file says nothing about it: every event that is not recorded is unknown.</summary>
    public static RecordedEvents NotSaid { get; } = new();

    /// <summary>
    /// Everything that happened up to and including this moment is recorded; a day means the end of that day in London.
    /// Null: nobody has said so.
    /// </summary>
    public Instant? CompleteTo { get; init; }
}
