using RapidReview.Law;

namespace RapidReview.Rules.Explanation;

/// <summary>Names the dates that decide which era of a rule applies.</summary>
internal static class GoverningWords
{
    public static string Of(GoverningDate by) => by switch
    {
        GoverningDate.Incident => "the day of the incident",
        GoverningDate.AuthorityAware => "the day on which the authority became aware",
        GoverningDate.NotificationSent => "the day on which the notification was sent",
        GoverningDate.DeathKnownToAuthorityLookingAfter => "the day on which the authority that looked after the child knew of the death",
        GoverningDate.DeathKnownToLeavingCareAuthority => "the day on which the authority responsible for the care leaver knew of the death",
        GoverningDate.MeetingHeld => "the day of the meeting",
        GoverningDate.ReviewSubmitted => "the day on which the rapid review was sent to the Panel",
        GoverningDate.LocalReviewDecided => "the day of the decision about a local review",
        GoverningDate.ReportPublished => "the day of publication",
        GoverningDate.BroughtToAttention => "the day on which the event was brought to the service's attention",
        GoverningDate.ReferredToBoard => "the day of the referral to the Safeguarding Board",
        GoverningDate.ReferralReceived => "the day on which the referral was received",
        GoverningDate.ScopingRequested => "the day on which the agency was asked for scoping information",
        _ => "the moment asked",
    };
}
