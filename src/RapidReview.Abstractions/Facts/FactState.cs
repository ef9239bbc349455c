namespace RapidReview.Facts;

/// <summary>What is known of a fact. The default is <see cref="NotYetKnown"/>.</summary>
public enum FactState
{
    /// <summary>Nobody has said yet: absent or <c>null</c> in a case file. Evaluates as unknown.</summary>
    NotYetKnown = 0,

    /// <summary>It was asked and nobody can say. Evaluates as unknown; it reads differently and leads to different prompts.</summary>
    CannotBeEstablished,

    /// <summary>The value is known, for a date perhaps only within bounds.</summary>
    Known,

    /// <summary>Of an event only: it is known not to have happened, up to the moment asked.</summary>
    DidNotHappen,
}
