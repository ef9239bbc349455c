namespace RapidReview.Facts;

/// <summary>
/// Marks a text that people write freely, such as a reason. It must not name anybody: intake refuses what looks like an
/// e-mail address, a telephone number, a postcode or an NHS number. A text without this mark is a reference: letters,
/// digits, full stops, hyphens and underscores only.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FreeTextAttribute : Attribute;
