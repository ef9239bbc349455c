namespace RapidReview.Law;

/// <summary>The date that decides which era of a rule applies: the date of the act that the rule governs.</summary>
public enum GoverningDate
{
    /// <summary>The moment for which advice is asked.</summary>
    MomentAsked = 0,

    /// <summary>The day of the incident.</summary>
    Incident,

    /// <summary>The day on which the authority became aware; while it has not, the moment asked.</summary>
    AuthorityAware,

    /// <summary>The day on which the notification was sent to the Panel; while it has not been, the moment asked.</summary>
    NotificationSent,

    /// <summary>The day on which the authority that looked after the child first knew of the death; while it has not, the moment asked.</summary>
    DeathKnownToAuthorityLookingAfter,

    /// <summary>The day on which the authority responsible for the care leaver first knew of the death; while it has not, the moment asked.</summary>
    DeathKnownToLeavingCareAuthority,

    /// <summary>The day on which the meeting was held; while it has not been, the moment asked.</summary>
    MeetingHeld,

    /// <summary>The day on which the rapid review was sent to the Panel; while it has not been, the moment asked.</summary>
    ReviewSubmitted,

    /// <summary>The day on which the safeguarding partners decided about a local review; while they have not, the moment asked.</summary>
    LocalReviewDecided,

    /// <summary>The day on which the report was published, or else is planned to be; where neither is known to be so, the moment asked.</summary>
    ReportPublished,

    /// <summary>The day on which the case was referred to the Safeguarding Board; while it has not been, the moment asked.</summary>
    ReferredToBoard,

    /// <summary>The day on which the event was brought to the attention of the authority's service, in Wales; while it has not been, the moment asked.</summary>
    BroughtToAttention,

    /// <summary>The day on which the referral of the incident reached the partnership; while it has not, the moment asked.</summary>
    ReferralReceived,

    /// <summary>The day on which the agency was asked for its scoping information; while it has not been, the moment asked.</summary>
    ScopingRequested,
}
