namespace RapidReview.Documents.Model;

/// <summary>How a piece of text stands out. Never the only bearer of a meaning: the words say it too.</summary>
public enum Tone
{
    /// <summary>Not at all.</summary>
    Plain = 0,

    /// <summary>It is what a reader looks for, or heads what follows.</summary>
    Strong,

    /// <summary>Good news.</summary>
    Good,

    /// <summary>Needs attention.</summary>
    Warning,

    /// <summary>Needs attention now.</summary>
    Alarm,

    /// <summary>Less important.</summary>
    Faint,
}
