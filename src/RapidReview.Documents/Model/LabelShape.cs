namespace RapidReview.Documents.Model;

/// <summary>A line of text. It is not wrapped: whoever draws keeps it short.</summary>
/// <param name="X">Its left end, its middle or its right end, as <paramref name="Anchor"/> says.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Text">The words.</param>
/// <param name="Anchor">What <paramref name="X"/> is.</param>
/// <param name="Tone">How it stands out: plain, strong or faint.</param>
public sealed record LabelShape(double X, double Y, string Text, Anchor Anchor = Anchor.Start, Tone Tone = Tone.Plain) : Shape
{
    /// <summary>The size of every label, in points.</summary>
    public const double Size = 8.5;
}
