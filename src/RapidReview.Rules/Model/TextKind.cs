namespace RapidReview.Rules.Model;

/// <summary>What a text is.</summary>
internal enum TextKind
{
    /// <summary>A pseudonymous reference.</summary>
    Reference = 0,

    /// <summary>Words that people write freely.</summary>
    Free,

    /// <summary>A place in the case file, as a JSON pointer.</summary>
    Pointer,

    /// <summary>Any JSON value, held as its canonical text.</summary>
    Json,
}
