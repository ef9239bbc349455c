using RapidReview.Cases;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Timelines;

/// <summary>The events that a reader of a timeline looks for, from the case file.</summary>
internal static class CaseEvents
{
    public static IEnumerable<TimelineRow> Of(CaseFile file) =>
    [
        new TimelineRow { Says = "The incident", About = "the whole case", Event = file.Incident.OccurredOn },
        .. file.Children.Select(child => new TimelineRow { Says = "The child died", About = $"child {child.Ref}", Event = child.DiedOn }),
        .. file.Authorities.Select(authority => new TimelineRow { Says = "The partnership received the referral", About = Wording.Subject($"authority:{authority.Code.Value}"), Event = authority.ReferralReceivedOn }),
        .. file.Notifications.Select(notification => new TimelineRow { Says = "The notification was sent", About = $"notification {notification.Ref}", Event = notification.SentOn }),
        .. file.Meetings.Select(meeting => new TimelineRow { Says = "The meeting was held", About = $"meeting {meeting.Ref}", Event = meeting.HeldOn }),
    ];
}
