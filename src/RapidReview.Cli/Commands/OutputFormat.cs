namespace RapidReview.Cli.Commands;

/// <summary>How output is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people, in lines.</summary>
    Text = 0,

    /// <summary>For machines.</summary>
    Json,

    /// <summary>The panel paper as Markdown.</summary>
    Markdown,

    /// <summary>The panel paper as a page for a browser.</summary>
    Html,

    /// <summary>The panel paper for Word.</summary>
    Word,

    /// <summary>The last days for a diary.</summary>
    Calendar,
}
