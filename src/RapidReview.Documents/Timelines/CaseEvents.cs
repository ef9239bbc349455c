using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Timelines;

/// <summary>
/// The events that a reader of a timeline looks for, from the case file. When a clock starts is shown with the duties that it times:
/// it may be a day that is laid down rather than something that happened.
/// </summary>
internal static class CaseEvents
{
    public static IEnumerable<TimelineRow> Of(CaseFile file) =>
    [
        Event("The incident", "the whole case", file.Incident.OccurredOn),
        .. file.Children.SelectMany(Child),
        .. file.Notifications.Select(notification => Event("The notification was sent", $"notification {notification.Ref}", notification.SentOn)),
        .. file.Meetings.Select(meeting => Event("The meeting was held", $"meeting {meeting.Ref}", meeting.HeldOn)),
        .. file.Authorities.SelectMany(Authority),
    ];

    private static IEnumerable<TimelineRow> Child(Child child) =>
    [
        Event("The child died", $"child {child.Ref}", child.DiedOn),
        .. child.Knowledge.Select(knowledge => Event($"{Words.Sentences.Capital(Name(knowledge.By))} knew of the incident", $"child {child.Ref}", knowledge.KnewOfIncident)),
    ];

    private static IEnumerable<TimelineRow> Authority(AuthorityInvolved authority)
    {
        var name = Wording.Subject($"authority:{authority.Code.Value}");
        return
        [
            Event("The partnership received the referral", name, authority.ReferralReceivedOn),
            Event("The rapid review was completed", name, authority.RapidReview.CompletedOn),
            Event("The rapid review was sent to the Panel", name, authority.RapidReview.SubmittedOn),
            Event("The Panel replied", name, authority.PanelReply.RepliedOn),
            Event("The local review was published", name, authority.LocalReview.PublishedOn),
            Event("It came to the service's attention", name, authority.WelshReview.BroughtToAttentionOn),
            Event("The internal review was completed", name, authority.WelshReview.InternalReviewDoneOn),
            Event("The senior managers met", name, authority.WelshReview.SeniorManagersMetOn),
            Event("The case was referred to the Board", name, authority.WelshReview.SusrReferredOn),
        ];
    }

    /// <summary>An authority by its name, any other body by its reference.</summary>
    private static string Name(string by) => by.Contains('/', StringComparison.Ordinal) ? by : Wording.Subject($"authority:{by}");

    private static TimelineRow Event(string says, string about, DateFact on) => new() { Says = says, About = about, Event = on };
}
