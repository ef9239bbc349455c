namespace RapidReview.Facts;

/// <summary>Says where the completeness of a <see cref="Listed{T}"/> comes from, where the list does not state it itself.</summary>
/// <param name="from">The source of completeness.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CompletenessAttribute(CompletenessFrom from) : Attribute
{
    /// <summary>The source of completeness.</summary>
    public CompletenessFrom From { get; } = from;
}
