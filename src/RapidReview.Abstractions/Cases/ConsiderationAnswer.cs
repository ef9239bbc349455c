using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>What the rapid review meeting concluded on one consideration, and why.</summary>
public sealed record ConsiderationAnswer
{
    /// <summary>Which consideration. Required.</summary>
    [Key]
    public required Consideration Consideration { get; init; }

    /// <summary>What the meeting concluded.</summary>
    [Ask("What did the rapid review meeting conclude on this consideration?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusion on the consideration")]
    public Fact<ConsiderationView> Answer { get; init; }

    /// <summary>Why, in words.</summary>
    [FreeText]
    [Ask("Why did the rapid review meeting conclude so?", Supplier.RapidReviewMeeting, Says = "the reasons for the conclusion", Note = "Name nobody.")]
    public Fact<string> Rationale { get; init; }
}
