namespace RapidReview.Facts;

/// <summary>Marks a text that is a JSON pointer (RFC 6901) into the case file, such as <c>/children/0/died</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class JsonPointerAttribute : Attribute;
