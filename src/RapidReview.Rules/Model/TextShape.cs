namespace RapidReview.Rules.Model;

/// <summary>A text.</summary>
internal sealed class TextShape(TextKind kind) : Shape<string>
{
    /// <summary>What the text is.</summary>
    public TextKind Kind { get; } = kind;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.Text(this);
}
