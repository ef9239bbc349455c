using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>A local authority that the case concerns, and what it and its partnership have done. Each authority stands apart.</summary>
public sealed record AuthorityInvolved
{
    /// <summary>The authority's GSS code.</summary>
    [Key]
    public required AuthorityCode Code { get; init; }

    /// <summary>The rapid review by this authority's partnership.</summary>
    [Ask("How far has the rapid review come?", Supplier.Partnership, Says = "the rapid review")]
    public RapidReviewProcess RapidReview { get; init; } = RapidReviewProcess.NotRecorded;
}
