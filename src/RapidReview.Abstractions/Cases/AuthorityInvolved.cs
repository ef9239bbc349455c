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

    /// <summary>When the authority's partnership first knew of the incident.</summary>
    [Event]
    [Ask("When did the partnership first know of the incident?", Supplier.Partnership, Says = "the day on which the partnership first knew of the incident")]
    public DateFact PartnershipAwareOn { get; init; }

    /// <summary>When the referral of the incident reached the partnership.</summary>
    [Event]
    [Ask("When did the partnership receive the referral of the incident?", Supplier.Partnership, Says = "the day on which the referral was received")]
    public DateFact ReferralReceivedOn { get; init; }

    /// <summary>When it was decided, in a meeting, whether the incident is to be notified.</summary>
    [Event]
    [Ask("When was the meeting that decided whether to notify the incident?", Supplier.LocalAuthority, Says = "the day on which a meeting decided about notification")]
    public DateFact DecisionMeetingOn { get; init; }

    /// <summary>The Panel's latest reply to the rapid review.</summary>
    [Ask("Has the Panel replied to the rapid review, and what did it say?", Supplier.Partnership, Says = "the reply of the Panel")]
    public PanelReply PanelReply { get; init; } = PanelReply.NotRecorded;

    /// <summary>The local child safeguarding practice review, if there is one.</summary>
    [Ask("How far has the local review come?", Supplier.Partnership, Says = "the local review")]
    public LocalReview LocalReview { get; init; } = LocalReview.NotRecorded;

    /// <summary>For an authority in Wales: the internal review and the referral to the Safeguarding Board.</summary>
    [Ask("How far has the internal review come?", Supplier.LocalAuthority, Says = "the internal review", Note = "Authorities in Wales only.")]
    public WelshReviewProcess WelshReview { get; init; } = WelshReviewProcess.NotRecorded;
}
