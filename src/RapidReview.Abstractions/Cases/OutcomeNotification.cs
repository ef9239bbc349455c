using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>Somebody who is to be told the outcome of the rapid review.</summary>
public sealed record OutcomeNotification
{
    /// <summary>Who is to be told. Required.</summary>
    [Key]
    public required Body Recipient { get; init; }

    /// <summary>Who is to tell them, as a reference to a body or a role; never a name.</summary>
    [Ask("Who is to tell this recipient the outcome?", Supplier.RapidReviewMeeting, Says = "who is to tell the recipient the outcome", Note = "A body or a role, never a name.")]
    public Fact<string> Owner { get; init; }

    /// <summary>The day by which they are to be told.</summary>
    [Planned]
    [Ask("By when is this recipient to be told the outcome?", Supplier.RapidReviewMeeting, Says = "the day by which the recipient is to be told the outcome")]
    public DateFact DueOn { get; init; }

    /// <summary>When they were told. In a file whose events are complete, no date means that they have not been told.</summary>
    [Event]
    [Ask("When was this recipient told the outcome?", Supplier.Partnership, Says = "the day on which the recipient was told the outcome")]
    public DateFact DoneOn { get; init; }
}
