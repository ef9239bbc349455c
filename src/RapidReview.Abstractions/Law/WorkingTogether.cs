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

    /// <summary>2018: sending the completed rapid review to the Panel. The text was not seen.</summary>
    public const string RapidReviewSending2018 = "working-together-2018/rapid-review-sending";

    /// <summary>2023: what a serious case and serious harm are.</summary>
    public const string SeriousHarm2023 = "working-together-2023/serious-harm";

    /// <summary>2023: notifying the Panel and telling the safeguarding partners within five working days.</summary>
    public const string Notification2023 = "working-together-2023/notification";

    /// <summary>2023: the rapid review.</summary>
    public const string RapidReview2023 = "working-together-2023/rapid-review";

    /// <summary>2023: sending the completed rapid review to the Panel. The text was not seen.</summary>
    public const string RapidReviewSending2023 = "working-together-2023/rapid-review-sending";

    /// <summary>2026: serious harm, taken over from 2023 because the text was not seen.</summary>
    public const string SeriousHarm2026 = "working-together-2026/serious-harm";

    /// <summary>2026: notification, taken over from 2023 because the text was not seen.</summary>
    public const string Notification2026 = "working-together-2026/notification";

    /// <summary>2026: the rapid review, taken over from 2023 because the text was not seen.</summary>
    public const string RapidReview2026 = "working-together-2026/rapid-review";

    /// <summary>2026: sending the completed rapid review to the Panel. The text was not seen.</summary>
    public const string RapidReviewSending2026 = "working-together-2026/rapid-review-sending";

    /// <summary>2018: the death of a looked after child.</summary>
    public const string LookedAfterDeath2018 = "working-together-2018/looked-after-death";

    /// <summary>2023: the death of a looked after child.</summary>
    public const string LookedAfterDeath2023 = "working-together-2023/looked-after-death";

    /// <summary>2026: the death of a looked after child, taken over from 2023 because the text was not seen.</summary>
    public const string LookedAfterDeath2026 = "working-together-2026/looked-after-death";

    /// <summary>2018: the circumstances to which partners have regard for a local review.</summary>
    public const string Considerations2018 = "working-together-2018/considerations";

    /// <summary>2023: the circumstances to which partners have regard for a local review.</summary>
    public const string Considerations2023 = "working-together-2023/considerations";

    /// <summary>2026: the circumstances to which partners have regard for a local review, taken over from 2023 because the text was not seen.</summary>
    public const string Considerations2026 = "working-together-2026/considerations";

    /// <summary>2018: the local child safeguarding practice review: the six months for it.</summary>
    public const string LocalReview2018 = "working-together-2018/local-review";

    /// <summary>2018: what else goes with a local review: whom to tell, copies, delay, keeping the report public. The text was not seen.</summary>
    public const string LocalReviewSteps2018 = "working-together-2018/local-review-steps";

    /// <summary>2023: the local child safeguarding practice review: decision, time, copies, publication.</summary>
    public const string LocalReview2023 = "working-together-2023/local-review";

    /// <summary>2026: the local child safeguarding practice review: decision, time, copies, publication, taken over from 2023 because the text was not seen.</summary>
    public const string LocalReview2026 = "working-together-2026/local-review";

    /// <summary>2018: the three safeguarding partners and their joint duty.</summary>
    public const string Partners2018 = "working-together-2018/partners";

    /// <summary>2023: the three safeguarding partners and their joint duty.</summary>
    public const string Partners2023 = "working-together-2023/partners";

    /// <summary>2026: the three safeguarding partners and their joint duty, taken over from 2023 because the text was not seen.</summary>
    public const string Partners2026 = "working-together-2026/partners";

    /// <summary>2023: a care leaver's death.</summary>
    public const string CareLeaver2023 = "working-together-2023/care-leaver";

    /// <summary>2026: a care leaver's death, taken over from 2023 because the text was not seen.</summary>
    public const string CareLeaver2026 = "working-together-2026/care-leaver";
}
