using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>A period on a child protection plan (England) or on the child protection register (Wales).</summary>
public sealed record ChildProtectionPeriod
{
    /// <summary>Plan or register. Required.</summary>
    [Key]
    public required ChildProtectionKind Kind { get; init; }

    /// <summary>The first day.</summary>
    [Key]
    [Ask("When did the period of child protection begin?", Supplier.LocalAuthority, Says = "the day on which the period of child protection began")]
    public DateFact StartedOn { get; init; }

    /// <summary>The last day. In a file whose events are complete, no date means that it goes on.</summary>
    [Event]
    [Ask("When did the period of child protection end?", Supplier.LocalAuthority, Says = "the day on which the period of child protection ended", Note = "Leave it out while it is in force.")]
    public DateFact EndedOn { get; init; }
}
