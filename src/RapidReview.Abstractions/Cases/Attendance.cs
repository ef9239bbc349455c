using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>One person's part in a meeting. The person appears by a reference only.</summary>
public sealed record Attendance
{
    /// <summary>The reference of the attendance, such as <c>attendee-1</c>; never a name.</summary>
    [Key]
    public required string Ref { get; init; }

    /// <summary>The body from which the person comes, as a reference such as <c>police</c> or <c>hospital-1</c>.</summary>
    [Ask("From which body does this person come?", Supplier.Partnership, Says = "the body from which the person comes", Note = "The reference of the body, never a name.")]
    public Fact<string> Body { get; init; }

    /// <summary>The safeguarding partner for which the person attends, if any.</summary>
    [Ask("For which safeguarding partner does this person attend, if any?", Supplier.Partnership, Says = "the partner for which the person attends", Note = "A school does not stand for the local authority, a hospital does not stand for the integrated care board, and a youth justice officer does not stand for the police.")]
    public Fact<PartnerRole> Partner { get; init; }

    /// <summary>For somebody from a local authority: which one.</summary>
    [Ask("Which local authority does this person come from?", Supplier.Partnership, Says = "the local authority from which the person comes", Note = "It matters where a partnership has more than one local authority.")]
    public Fact<AuthorityCode> Authority { get; init; }

    /// <summary>For somebody from health: what kind of body.</summary>
    [Ask("From what kind of health body does this person come?", Supplier.Health, Says = "the kind of health body", Note = "Give it for anybody from health.")]
    public Fact<HealthBodyKind> HealthBody { get; init; }

    /// <summary>In what capacity the person attends.</summary>
    [Ask("In what capacity does this person attend?", Supplier.Partnership, Says = "the capacity in which the person attends")]
    public Fact<AttendanceCapacity> Capacity { get; init; }

    /// <summary>Whether the person may decide for the partner.</summary>
    [Ask("May this person take decisions for the partner?", Supplier.Partnership, Says = "the person may take decisions for the partner", Denies = "the person may not take decisions for the partner")]
    public Fact<bool> HasDelegatedAuthority { get; init; }

    /// <summary>How the person takes part.</summary>
    [Ask("How did this person take part?", Supplier.Partnership, Says = "how the person took part")]
    public Fact<AttendanceMode> Mode { get; init; }

    /// <summary>Whether the person was present when the decision was taken.</summary>
    [Ask("Was this person present when the decision was taken?", Supplier.Partnership, Says = "the person was present for the decision", Denies = "the person was not present for the decision")]
    public Fact<bool> PresentForDecision { get; init; }

    /// <summary>Further partners that have delegated to the person in writing. Only what is listed counts: one person stands for one partner unless a written delegation is recorded.</summary>
    [Completeness(CompletenessFrom.Definition)]
    [Ask("Which other partners have delegated to this person in writing?", Supplier.Partnership, Says = "the other partners for which the person stands")]
    public Listed<SafeguardingPartner> AlsoStandsFor { get; init; } = Listed.Complete<SafeguardingPartner>();
}
