namespace RapidReview.Cli.Text;

/// <summary>How a piece of text stands out. Never the only bearer of a meaning: the words say it too.</summary>
internal enum Tone
{
    /// <summary>Not at all.</summary>
    Plain = 0,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Good news.</summary>
    Good,

    /// <summary>Needs attention.</summary>
    Warning,

    /// <summary>Needs attention now.</summary>
    Alarm,

    /// <summary>Less important.</summary>
    Faint,
}
