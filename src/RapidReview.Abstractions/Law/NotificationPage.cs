namespace RapidReview.Law;

/// <summary>The GOV.UK page for reporting a serious child safeguarding incident.</summary>
public static class NotificationPage
{
    /// <summary>How many forms one incident needs.</summary>
    public const string Forms = "govuk-notification-page/forms";

    /// <summary>Every notification is passed on to Ofsted and the Department.</summary>
    public const string Sharing = "govuk-notification-page/sharing";

    /// <summary>While they existed, Local Safeguarding Children Boards were told at the same time.</summary>
    public const string Boards = "govuk-notification-page/boards";
}
