namespace RapidReview.Cases;

/// <summary>What the national Panel said about a rapid review.</summary>
public enum PanelReplyKind
{
    /// <summary>It agrees with the safeguarding partners' decision.</summary>
    Agree = 0,

    /// <summary>It disagrees with the decision.</summary>
    Disagree,

    /// <summary>It will consider or carry out a national review.</summary>
    NationalReview,

    /// <summary>It asks for more information.</summary>
    MoreInformation,
}
