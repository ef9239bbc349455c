using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>That a body did not agree with what the rapid review meeting concluded or decided, and why. Nobody appears by name.</summary>
public sealed record Dissent
{
    /// <summary>The reference of the dissent, such as <c>dissent-1</c>.</summary>
    [Key]
    public required string Ref { get; init; }

    /// <summary>Which body did not agree, as a reference such as <c>police</c>; never a name.</summary>
    [Ask("Which body did not agree?", Supplier.RapidReviewMeeting, Says = "the body that did not agree", Note = "The reference of the body, never a name.")]
    public Fact<string> By { get; init; }

    /// <summary>What it did not agree with.</summary>
    [Ask("What did this body not agree with?", Supplier.RapidReviewMeeting, Says = "what the body did not agree with")]
    public Fact<DissentMatter> Matter { get; init; }

    /// <summary>Where it is about a consideration: which.</summary>
    [Ask("On which consideration did this body not agree?", Supplier.RapidReviewMeeting, Says = "the consideration on which the body did not agree")]
    public Fact<Consideration> Consideration { get; init; }

    /// <summary>Why, in words.</summary>
    [FreeText]
    [Ask("Why did this body not agree?", Supplier.RapidReviewMeeting, Says = "the reasons of the body that did not agree", Note = "Name nobody.")]
    public Fact<string> Reasons { get; init; }
}
