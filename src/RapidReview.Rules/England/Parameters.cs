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

    /// <summary>The time to notify the death of a looked after child.</summary>
    public static readonly Parameter<TimeLimit> LookedAfterDeathPeriod = new("england.looked-after-death.period");

    /// <summary>The age up to which a care leaver's death is notified.</summary>
    public static readonly Parameter<TimeLimit> CareLeaverAgeLimit = new("england.care-leaver.age-limit");

    /// <summary>The age from which somebody can be a care leaver.</summary>
    public static readonly Parameter<TimeLimit> CareLeaverFromAge = new("england.care-leaver.from-age");

    /// <summary>The time to notify a care leaver's death.</summary>
    public static readonly Parameter<TimeLimit> CareLeaverPeriod = new("england.care-leaver.period");

    /// <summary>The time to complete and publish a local review.</summary>
    public static readonly Parameter<TimeLimit> LocalReviewPeriod = new("england.local-review.period");

    /// <summary>The time before publication by which copies are sent.</summary>
    public static readonly Parameter<TimeLimit> CopiesNotice = new("england.local-review.notice");

    /// <summary>The time for which the report stays public.</summary>
    public static readonly Parameter<TimeLimit> PublicPeriod = new("england.local-review.public");

    /// <summary>The time in which the Panel aims to reply.</summary>
    public static readonly Parameter<TimeLimit> ReplyPeriod = new("england.rapid-review.reply");
}
