using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Intake.Impossible;

/// <summary>What can only come after the incident: knowing of it, and everything that is done because of it.</summary>
internal static class Consequences
{
    public static void Find(CaseFile file, Finding found)
    {
        if (!file.Incident.OccurredOn.IsKnown)
            return;
        foreach (var (date, at) in All(file))
        {
            if ((date < file.Incident.OccurredOn).IsTrue)
                found(at, IntakeProblems.BeforeIncident);
        }
    }

    private static IEnumerable<(DateFact Date, string At)> All(CaseFile file) =>
    [
        .. file.Children.Items.SelectMany((child, i) => child.Knowledge.Items.SelectMany((knowledge, j) => Of(knowledge, $"/children/{i}/knowledge/{j}"))),
        .. file.Authorities.Items.SelectMany((authority, i) => Of(authority, $"/authorities/{i}")),
        .. file.Notifications.Items.Select((notification, i) => (notification.SentOn, $"/notifications/{i}/sentOn")),
        .. file.Meetings.Items.Select((meeting, i) => (meeting.HeldOn, $"/meetings/{i}/heldOn")),
        .. file.Agencies.Items.SelectMany((agency, i) => Of(agency, $"/agencies/{i}")),
        .. file.Answers.OutcomeNotifications.Items.Select((told, i) => (told.DoneOn, $"/answers/outcomeNotifications/{i}/doneOn")),
        .. file.Answers.ImmediateActions.Items.Select((action, i) => (action.DoneOn, $"/answers/immediateActions/{i}/doneOn")),
    ];

    // A view on abuse or neglect may be older than the incident.
    private static IEnumerable<(DateFact Date, string At)> Of(ChildKnowledge knowledge, string at) =>
    [
        (knowledge.KnewOfIncident, $"{at}/knewOfIncident"),
        (knowledge.KnewOfDeathOrSeriousHarm, $"{at}/knewOfDeathOrSeriousHarm"),
    ];

    private static IEnumerable<(DateFact Date, string At)> Of(AgencyInvolved agency, string at) =>
    [
        (agency.ScopingRequestedOn, $"{at}/scopingRequestedOn"),
        (agency.ScopingReturnedOn, $"{at}/scopingReturnedOn"),
    ];

    private static IEnumerable<(DateFact Date, string At)> Of(AuthorityInvolved authority, string at) =>
    [
        (authority.PartnershipAwareOn, $"{at}/partnershipAwareOn"),
        (authority.ReferralReceivedOn, $"{at}/referralReceivedOn"),
        (authority.DecisionMeetingOn, $"{at}/decisionMeetingOn"),
        (authority.RapidReview.DocumentsCirculatedOn, $"{at}/rapidReview/documentsCirculatedOn"),
        (authority.RapidReview.CompletedOn, $"{at}/rapidReview/completedOn"),
        .. authority.RapidReview.SignedOff.Items.Select((signed, i) => (signed.On, $"{at}/rapidReview/signedOff/{i}/on")),
        (authority.RapidReview.SubmittedOn, $"{at}/rapidReview/submittedOn"),
        (authority.RapidReview.CriteriaFoundNotMetOn, $"{at}/rapidReview/criteriaFoundNotMetOn"),
        (authority.PanelReply.RepliedOn, $"{at}/panelReply/repliedOn"),
        (authority.LocalReview.DecidedOn, $"{at}/localReview/decidedOn"),
        (authority.LocalReview.ReviewerNamedOn, $"{at}/localReview/reviewerNamedOn"),
        (authority.LocalReview.PublishedOn, $"{at}/localReview/publishedOn"),
        .. authority.LocalReview.CopiesSent.Items.Select((copy, i) => (copy.SentOn, $"{at}/localReview/copiesSent/{i}/sentOn")),
        (authority.WelshReview.BroughtToAttentionOn, $"{at}/welshReview/broughtToAttentionOn"),
        (authority.WelshReview.InternalReviewDoneOn, $"{at}/welshReview/internalReviewDoneOn"),
        (authority.WelshReview.SeniorManagersMetOn, $"{at}/welshReview/seniorManagersMetOn"),
        (authority.WelshReview.SusrReferredOn, $"{at}/welshReview/susrReferredOn"),
        (authority.WelshReview.BoardChairDecidedOn, $"{at}/welshReview/boardChairDecidedOn"),
    ];
}
