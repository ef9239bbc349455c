using NodaTime;
using RapidReview.Facts;

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
    [Ask("Up to which moment does the file record everything that has happened?", Supplier.FileKeeper, Says = "the moment up to which the events are complete")]
    public Instant? CompleteTo { get; init; }
}
