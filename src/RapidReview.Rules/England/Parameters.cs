using RapidReview.Authoring;
using RapidReview.Law;

namespace RapidReview.Rules.England;

/// <summary>The numbers that England's rules use. Their dated, cited values are in <c>parameters.json</c> beside this file.</summary>
internal static class Parameters
{
    /// <summary>The age at which a person is no longer a child.</summary>
    public static readonly Parameter<TimeLimit> ChildhoodEnds = new("england.child.age-limit");

    /// <summary>The time to notify the Panel and to tell the safeguarding partners.</summary>
    public static readonly Parameter<TimeLimit> NotificationPeriod = new("england.notification.period");

    /// <summary>The time to complete the rapid review and send it to the Panel.</summary>
    public static readonly Parameter<TimeLimit> RapidReviewPeriod = new("england.rapid-review.period");
}
