using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>A safeguarding partner's agreement to a completed rapid review.</summary>
public sealed record PartnerSignOff
{
    /// <summary>Which partner. Required.</summary>
    [Key]
    public required SafeguardingPartner Partner { get; init; }

    /// <summary>When the partner agreed. In a file whose events are complete, no date means that it has not.</summary>
    [Event]
    [Ask("When did this partner agree the rapid review?", Supplier.Partnership, Says = "the day on which the partner agreed the rapid review")]
    public DateFact On { get; init; }
}
