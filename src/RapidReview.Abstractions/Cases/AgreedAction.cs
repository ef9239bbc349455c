using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>An action that the rapid review meeting agreed.</summary>
public sealed record AgreedAction
{
    /// <summary>The reference of the action, such as <c>action-1</c>.</summary>
    [Key]
    public required string Ref { get; init; }

    /// <summary>Who is to do it, as a reference to a body or a role; never a name.</summary>
    [Ask("Who is to carry out this action?", Supplier.RapidReviewMeeting, Says = "who is to carry out the action", Note = "A body or a role, never a name.")]
    public Fact<string> Owner { get; init; }

    /// <summary>What is to be done, in words.</summary>
    [FreeText]
    [Ask("What is to be done?", Supplier.RapidReviewMeeting, Says = "what is to be done", Note = "Name nobody.")]
    public Fact<string> What { get; init; }

    /// <summary>The day by which it is to be done.</summary>
    [Planned]
    [Ask("By when is this action to be done?", Supplier.RapidReviewMeeting, Says = "the day by which the action is to be done")]
    public DateFact DueOn { get; init; }

    /// <summary>When it was done. In a file whose events are complete, no date means that it has not been done.</summary>
    [Event]
    [Ask("When was this action done?", Supplier.Partnership, Says = "the day on which the action was done")]
    public DateFact DoneOn { get; init; }
}
