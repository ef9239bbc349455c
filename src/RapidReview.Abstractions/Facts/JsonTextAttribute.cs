namespace RapidReview.Facts;

/// <summary>
/// Marks a text that is itself JSON. A case file holds the value as it is; the property holds its canonical text: no
/// white space, object members sorted by name in ordinal order, so that equal values are equal texts.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class JsonTextAttribute : Attribute;
