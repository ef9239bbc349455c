using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>A body's view of abuse or neglect, and when it was formed. A change of mind is a further entry.</summary>
public sealed record DatedView
{
    /// <summary>The view. Required.</summary>
    [Key]
    public required AbuseOrNeglectView View { get; init; }

    /// <summary>When the view was formed.</summary>
    [Key]
    [Ask("When was this view formed?", Supplier.LocalAuthority, Says = "the day on which the view was formed")]
    public DateFact On { get; init; }
}
