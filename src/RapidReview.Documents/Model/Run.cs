namespace RapidReview.Documents.Model;

/// <summary>A piece of a line in one tone.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tone">The tone.</param>
public readonly record struct Run(string Text, Tone Tone = Tone.Plain)
{
    /// <summary>Text in no special tone.</summary>
    public static implicit operator Run(string text) => FromString(text);

    /// <summary>Text in no special tone: the named alternative to the conversion.</summary>
    public static Run FromString(string text) => new(text);
}
