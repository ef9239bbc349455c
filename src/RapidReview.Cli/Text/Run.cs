namespace RapidReview.Cli.Text;

/// <summary>A piece of a line in one tone.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tone">The tone.</param>
internal readonly record struct Run(string Text, Tone Tone = Tone.Plain)
{
    /// <summary>Text in no special tone.</summary>
    public static implicit operator Run(string text) => new(text);
}
