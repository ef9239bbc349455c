namespace RapidReview.Facts;

/// <summary>
/// Marks the property that identifies an item within its list. Items with the same key are the same item: their facts
/// merge, and it is an error if they disagree. A list of items without a key has each different item once.
/// Always known; a case file without it is refused.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyAttribute : Attribute;
