namespace RapidReview.Facts;

/// <summary>
/// Marks a <see cref="DateFact"/> as an event: where the file says that its events are complete up to the moment asked,
/// an event that is not recorded did not happen.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EventAttribute : Attribute;
