namespace RapidReview.Law;

/// <summary>How binding a provision is, the weakest first.</summary>
public enum AuthorityRank
{
    /// <summary>A local template, or a target that somebody set themselves.</summary>
    LocalTemplateOrTarget = 0,

    /// <summary>A procedure that a partnership has published.</summary>
    PublishedLocalProcedure,

    /// <summary>Guidance of the national Child Safeguarding Practice Review Panel.</summary>
    PanelGuidance,

    /// <summary>Statutory guidance that says "should".</summary>
    StatutoryGuidanceShould,

    /// <summary>Statutory guidance that says "must".</summary>
    StatutoryGuidanceMust,

    /// <summary>A statutory instrument.</summary>
    Regulations,

    /// <summary>An Act of Parliament.</summary>
    Act,
}
