namespace RapidReview.Law;

/// <summary>Provisions of the editions of Working Together to Safeguard Children, the statutory guidance for England.</summary>
public static class WorkingTogether
{
    /// <summary>2018: what a serious case and serious harm are.</summary>
    public const string SeriousHarm2018 = "working-together-2018/serious-harm";

    /// <summary>2018: notifying the Panel and telling the safeguarding partners within five working days.</summary>
    public const string Notification2018 = "working-together-2018/notification";

    /// <summary>2018: the rapid review.</summary>
    public const string RapidReview2018 = "working-together-2018/rapid-review";

    /// <summary>2023: what a serious case and serious harm are.</summary>
    public const string SeriousHarm2023 = "working-together-2023/serious-harm";

    /// <summary>2023: notifying the Panel and telling the safeguarding partners within five working days.</summary>
    public const string Notification2023 = "working-together-2023/notification";

    /// <summary>2023: the rapid review.</summary>
    public const string RapidReview2023 = "working-together-2023/rapid-review";

    /// <summary>2026: serious harm, taken over from 2023 because the text was not seen.</summary>
    public const string SeriousHarm2026 = "working-together-2026/serious-harm";

    /// <summary>2026: notification, taken over from 2023 because the text was not seen.</summary>
    public const string Notification2026 = "working-together-2026/notification";

    /// <summary>2026: the rapid review, taken over from 2023 because the text was not seen.</summary>
    public const string RapidReview2026 = "working-together-2026/rapid-review";
}
