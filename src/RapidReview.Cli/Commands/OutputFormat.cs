namespace RapidReview.Cli.Commands;

/// <summary>How output is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text = 0,

    /// <summary>For machines.</summary>
    Json,
}
