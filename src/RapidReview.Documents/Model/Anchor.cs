namespace RapidReview.Documents.Model;

/// <summary>Which point of a label is given.</summary>
public enum Anchor
{
    /// <summary>Its left end.</summary>
    Start = 0,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its right end.</summary>
    End,
}
