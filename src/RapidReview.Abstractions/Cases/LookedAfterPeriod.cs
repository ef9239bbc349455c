using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>A period in which a child was looked after.</summary>
public sealed record LookedAfterPeriod
{
    /// <summary>The first day.</summary>
    [Key]
    [Ask("When did this period of being looked after begin?", Supplier.LocalAuthority, Says = "the day on which the child began to be looked after")]
    public DateFact StartedOn { get; init; }

    /// <summary>The last day. In a file whose events are complete, no date means that it goes on.</summary>
    [Event]
    [Ask("When did this period of being looked after end?", Supplier.LocalAuthority, Says = "the day on which the child ceased to be looked after", Note = "Leave it out while the child is still looked after.")]
    public DateFact EndedOn { get; init; }
}
