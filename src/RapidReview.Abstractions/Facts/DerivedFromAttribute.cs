namespace RapidReview.Facts;

/// <summary>Marks a fact that is worked out from other facts of the same record, and names where in the record they are.</summary>
/// <param name="place">A relative JSON pointer without the leading slash, such as <c>views</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DerivedFromAttribute(string place) : Attribute
{
    /// <summary>The place in the record, such as <c>views</c>.</summary>
    public string Place { get; } = place;
}
