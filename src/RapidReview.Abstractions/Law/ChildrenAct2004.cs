namespace RapidReview.Law;

/// <summary>Provisions of the Children Act 2004, as amended by the Children and Social Work Act 2017.</summary>
public static class ChildrenAct2004
{
    /// <summary>What the national Panel is for: cases that are complex or of national importance.</summary>
    public const string Section16B1 = "children-act-2004/s16B(1)";

    /// <summary>What a serious child safeguarding case is.</summary>
    public const string Section16B9 = "children-act-2004/s16B(9)";

    /// <summary>A local authority's duty to notify the Panel.</summary>
    public const string Section16C1 = "children-act-2004/s16C(1)";

    /// <summary>Who the safeguarding partners for an area are.</summary>
    public const string Section16E3 = "children-act-2004/s16E(3)";

    /// <summary>The safeguarding partners' local reviews, and their publication.</summary>
    public const string Section16F = "children-act-2004/s16F";

    /// <summary>Relevant agencies act in accordance with the published arrangements.</summary>
    public const string Section16G = "children-act-2004/s16G";

    /// <summary>A child is a person under eighteen.</summary>
    public const string Section65 = "children-act-2004/s65";
}
