using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>How far the rapid review of one authority's partnership has come.</summary>
public sealed record RapidReviewProcess
{
    /// <summary>Nothing is recorded of a rapid review.</summary>
    public static RapidReviewProcess NotRecorded { get; } = new();

    /// <summary>When the rapid review, completed, was sent to the national Panel.</summary>
    [Event]
    [Ask("When was the completed rapid review sent to the Panel?", Supplier.Partnership, Says = "the day on which the rapid review was sent to the Panel")]
    public DateFact SubmittedOn { get; init; }

    /// <summary>When the partners recorded that, on what they now know, the case does not meet the criteria after all.</summary>
    [Event]
    [Ask("Have the partners recorded that the case does not meet the criteria after all, and when?", Supplier.Partnership, Says = "the day on which the partners found the criteria not met")]
    public DateFact CriteriaFoundNotMetOn { get; init; }
}
