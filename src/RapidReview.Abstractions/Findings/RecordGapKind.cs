namespace RapidReview.Findings;

/// <summary>What the record of a decision lacks.</summary>
public enum RecordGapKind
{
    /// <summary>The day of the decision is recorded, and not what was decided.</summary>
    Decision = 0,

    /// <summary>A decision, or a recommendation, has no reasons.</summary>
    Reasons,

    /// <summary>The criteria were found not to be met, and there is no summary of why.</summary>
    WhyCriteriaNotMet,

    /// <summary>Whether a national review is recommended is not recorded.</summary>
    Recommendation,

    /// <summary>The meeting answered "not engaged" on a consideration that recorded facts establish or suggest, without reasons.</summary>
    ReasonsForAnswer,

    /// <summary>Who took the decision is not recorded.</summary>
    WhoDecided,

    /// <summary>At which meeting it was decided is not recorded, or not when that was held.</summary>
    Meeting,

    /// <summary>Not all who are needed took part in that meeting, and why it decided all the same is not recorded.</summary>
    WithoutQuorum,

    /// <summary>It is not known whether all who are needed took part in that meeting.</summary>
    QuorumNotKnown,

    /// <summary>A dissent has no reasons, or it is not recorded whose it is.</summary>
    Dissent,
}
