namespace RapidReview.Facts;

/// <summary>Who can usually answer a question about the case.</summary>
public enum Supplier
{
    /// <summary>Whoever keeps the case file.</summary>
    FileKeeper = 0,

    /// <summary>The local authority's children's services.</summary>
    LocalAuthority,

    /// <summary>The police.</summary>
    Police,

    /// <summary>Health: the treating hospital, the paediatrician or the board that commissions health care.</summary>
    Health,

    /// <summary>Education: the school, college or early years setting.</summary>
    Education,

    /// <summary>The partnership's business unit.</summary>
    Partnership,

    /// <summary>The rapid review meeting.</summary>
    RapidReviewMeeting,

    /// <summary>The national Child Safeguarding Practice Review Panel.</summary>
    NationalPanel,

    /// <summary>The coroner.</summary>
    Coroner,

    /// <summary>The agency that the fact is about.</summary>
    AgencyConcerned,

    /// <summary>The Welsh Safeguarding Board's business unit.</summary>
    SafeguardingBoard,
}
