namespace RapidReview.Facts;

/// <summary>
/// Marks a <see cref="DateFact"/> as a plan: a day for which something is meant, so that a later day than the moment asked
/// is known at that moment. Every other date that is later than the moment asked is set aside.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlannedAttribute : Attribute;
