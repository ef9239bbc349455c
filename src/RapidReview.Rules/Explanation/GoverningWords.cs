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
        _ => "the moment asked",
    };
}
