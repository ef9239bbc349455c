using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Intake.Impossible;

/// <summary>What can only come after the incident: knowing of it, and everything that is done because of it.</summary>
internal sealed class Consequences
{
    private readonly DateFact _incident;
    private readonly Finding _found;

    private Consequences(DateFact incident, Finding found) => (_incident, _found) = (incident, found);

    public static void Find(CaseFile file, Finding found)
    {
        if (file.Incident.OccurredOn.IsKnown)
            new Consequences(file.Incident.OccurredOn, found).Find(file);
    }

    private void Find(CaseFile file)
    {
        for (var i = 0; i < file.Children.Count; i++)
            Each(file.Children[i].Knowledge, $"/children/{i}/knowledge", Find);
        Each(file.Authorities, "/authorities", Find);
        Each(file.Notifications, "/notifications", (notification, at) => Look(notification.SentOn, at, "sentOn"));
        Each(file.Meetings, "/meetings", (meeting, at) => Look(meeting.HeldOn, at, "heldOn"));
        Each(file.Agencies, "/agencies", Find);
        Each(file.Answers.OutcomeNotifications, "/answers/outcomeNotifications", (told, at) => Look(told.DoneOn, at, "doneOn"));
        Each(file.Answers.ImmediateActions, "/answers/immediateActions", (action, at) => Look(action.DoneOn, at, "doneOn"));
    }

    // A view on abuse or neglect may be older than the incident.
    private void Find(ChildKnowledge knowledge, string at)
    {
        Look(knowledge.KnewOfIncident, at, "knewOfIncident");
        Look(knowledge.KnewOfDeathOrSeriousHarm, at, "knewOfDeathOrSeriousHarm");
    }

    private void Find(AgencyInvolved agency, string at)
    {
        Look(agency.ScopingRequestedOn, at, "scopingRequestedOn");
        Look(agency.ScopingReturnedOn, at, "scopingReturnedOn");
    }

    private void Find(AuthorityInvolved authority, string at)
    {
        Look(authority.PartnershipAwareOn, at, "partnershipAwareOn");
        Look(authority.ReferralReceivedOn, at, "referralReceivedOn");
        Look(authority.DecisionMeetingOn, at, "decisionMeetingOn");
        Look(authority.PanelReply.RepliedOn, at, "panelReply/repliedOn");
        Find(authority.RapidReview, $"{at}/rapidReview");
        Find(authority.LocalReview, $"{at}/localReview");
        Find(authority.WelshReview, $"{at}/welshReview");
    }

    private void Find(RapidReviewProcess review, string at)
    {
        Look(review.DocumentsCirculatedOn, at, "documentsCirculatedOn");
        Look(review.CompletedOn, at, "completedOn");
        Each(review.SignedOff, $"{at}/signedOff", (signed, place) => Look(signed.On, place, "on"));
        Look(review.SubmittedOn, at, "submittedOn");
        Look(review.CriteriaFoundNotMetOn, at, "criteriaFoundNotMetOn");
    }

    private void Find(LocalReview review, string at)
    {
        Look(review.DecidedOn, at, "decidedOn");
        Look(review.ReviewerNamedOn, at, "reviewerNamedOn");
        Look(review.PublishedOn, at, "publishedOn");
        Each(review.CopiesSent, $"{at}/copiesSent", (copy, place) => Look(copy.SentOn, place, "sentOn"));
    }

    private void Find(WelshReviewProcess review, string at)
    {
        Look(review.BroughtToAttentionOn, at, "broughtToAttentionOn");
        Look(review.InternalReviewDoneOn, at, "internalReviewDoneOn");
        Look(review.SeniorManagersMetOn, at, "seniorManagersMetOn");
        Look(review.SusrReferredOn, at, "susrReferredOn");
        Look(review.BoardChairDecidedOn, at, "boardChairDecidedOn");
    }

    private void Look(DateFact date, string at, string name)
    {
        if (date.IsKnown && (date < _incident).IsTrue)
            _found($"{at}/{name}", IntakeProblems.BeforeIncident);
    }

    private static void Each<T>(Listed<T> items, string at, Action<T, string> look)
    {
        for (var i = 0; i < items.Count; i++)
            look(items[i], $"{at}/{i}");
    }
}
