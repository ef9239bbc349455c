namespace RapidReview.Law;

/// <summary>Provisions of the Children Act 1989.</summary>
public static class ChildrenAct1989
{
    /// <summary>The death of a child looked after by a local authority in England: whom that authority notifies.</summary>
    public const string Schedule2Paragraph20 = "children-act-1989/sch2p20";

    /// <summary>Who is a care leaver: sections 23A, 23C and 24.</summary>
    public const string LeavingCare = "children-act-1989/s23A";
}
