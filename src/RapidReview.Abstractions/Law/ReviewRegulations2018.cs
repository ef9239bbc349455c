namespace RapidReview.Law;

/// <summary>Provisions of the Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018, SI 2018/789.</summary>
public static class ReviewRegulations2018
{
    /// <summary>What the Panel takes into account for a national review.</summary>
    public const string Regulation3 = "si-2018-789/reg3";

    /// <summary>What the safeguarding partners take into account for a local review.</summary>
    public const string Regulation11 = "si-2018-789/reg11";

    /// <summary>Monitoring the time and the quality of a local review.</summary>
    public const string Regulation14 = "si-2018-789/reg14";
}
