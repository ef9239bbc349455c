namespace RapidReview.Law;

/// <summary>What the national Child Safeguarding Practice Review Panel has advised on the time for a rapid review.</summary>
public static class PanelGuidance
{
    /// <summary>Interim advice of 4 July 2018: fifteen working days from becoming aware.</summary>
    public const string July2018 = "panel-advice-2018-07/fifteen-days";

    /// <summary>Practice guidance of April 2019.</summary>
    public const string April2019 = "panel-guidance-2019-04/fifteen-days";

    /// <summary>Guidance of September 2022.</summary>
    public const string September2022 = "panel-guidance-2022-09/fifteen-days";

    /// <summary>Guidance of June 2025: counted from the day on which the notification was sent to the Panel.</summary>
    public const string June2025 = "panel-guidance-2025-06/fifteen-days";

    /// <summary>The Panel's answers to frequent questions, on its website.</summary>
    public const string Questions = "panel-website/questions";

    /// <summary>Guidance on what a national review may be about.</summary>
    public const string NationalReviews = "panel-national-reviews/circumstances";

    /// <summary>The Panel's letter of 30 March 2020: times relaxed during the pandemic.</summary>
    public const string Covid2020 = "panel-letter-2020-03/relaxed-times";

    /// <summary>The Panel's stated aim to reply to a rapid review.</summary>
    public const string ReplyAim = "panel-reply-aim/fifteen-days";

    /// <summary>The Panel's newsletters: a rapid review follows a notification, and is not optional.</summary>
    public const string Newsletter = "panel-newsletter/automatic";
}
