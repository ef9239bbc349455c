namespace RapidReview.Findings;

/// <summary>What kind of conclusion a rule draws.</summary>
public enum FindingKind
{
    /// <summary>Whether something is so.</summary>
    Criterion = 0,

    /// <summary>The class into which an arrangement puts a case.</summary>
    Category,

    /// <summary>When a period starts.</summary>
    Clock,

    /// <summary>What somebody is to do, and by when.</summary>
    Duty,

    /// <summary>Whether a consideration that bears on a review is engaged.</summary>
    Consideration,

    /// <summary>Whether those who are needed took part.</summary>
    Quorum,

    /// <summary>Something that people should consider.</summary>
    Prompt,

    /// <summary>Sources, or sources and facts, that disagree.</summary>
    Conflict,

    /// <summary>How complete something is, item by item.</summary>
    Checklist,
}
