namespace RapidReview.Facts;

/// <summary>
/// Marks a fact that comes with a dated one of the same record, as the contents of a reply come with the reply. Where that
/// date is later than the moment asked, this fact is set aside with it.
/// </summary>
/// <param name="property">The name of the property that holds the date.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DatedByAttribute(string property) : Attribute
{
    /// <summary>The name of the property that holds the date, in C#.</summary>
    public string Property { get; } = property;
}
