namespace RapidReview.Findings;

/// <summary>What kind of conclusion a rule draws.</summary>
public enum FindingKind
{
    /// <summary>Whether something is so.</summary>
    Criterion = 0,

    /// <summary>When a period starts.</summary>
    Clock,

    /// <summary>What somebody is to do, and by when.</summary>
    Duty,

    /// <summary>Something that people should consider.</summary>
    Prompt,

    /// <summary>Sources, or sources and facts, that disagree.</summary>
    Conflict,
}
