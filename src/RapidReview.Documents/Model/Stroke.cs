namespace RapidReview.Documents.Model;

/// <summary>What a line looks like.</summary>
public enum Stroke
{
    /// <summary>Thin.</summary>
    Plain = 0,

    /// <summary>Thin and pale.</summary>
    Faint,

    /// <summary>Broken into dashes.</summary>
    Dashed,
}
