namespace RapidReview.Law;

/// <summary>Provisions that apply in Wales.</summary>
public static class WalesLaw
{
    /// <summary>Social Services and Well-being (Wales) Act 2014, Part 7: Safeguarding Boards and their reviews.</summary>
    public const string Part7 = "ssw-act-2014/part7";

    /// <summary>Social Services and Well-being (Wales) Act 2014: who is a child.</summary>
    public const string Section3 = "ssw-act-2014/s3";

    /// <summary>Social Services and Well-being (Wales) Act 2014: the death of a child looked after by a local authority.</summary>
    public const string Section125 = "ssw-act-2014/s125";

    /// <summary>Social Services and Well-being (Wales) Act 2014: the duty to report a child at risk.</summary>
    public const string Section130 = "ssw-act-2014/s130";

    /// <summary>The Safeguarding Boards (Functions and Procedures) (Wales) Regulations 2015: child practice reviews.</summary>
    public const string PracticeReviews = "wsi-2015-1466/reviews";

    /// <summary>Guidance on child practice reviews: the criteria, concise and extended.</summary>
    public const string ReviewGuidance = "child-practice-review-guidance/criteria";

    /// <summary>Guidance on child practice reviews: who refers a case to the Board.</summary>
    public const string Referral = "child-practice-review-guidance/referral";

    /// <summary>Guidance on the Single Unified Safeguarding Review, since 1 October 2024.</summary>
    public const string UnifiedReviews = "susr-guidance/process";

    /// <summary>The procedural response to unexpected deaths in childhood.</summary>
    public const string UnexpectedDeaths = "prudic/response";
}
