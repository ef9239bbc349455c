namespace RapidReview.Facts;

/// <summary>
/// Marks a <see cref="DateFact"/> that the file presupposes: it is about something that has happened. Where its bounds
/// reach beyond the moment asked they end there; of any other date it is then not known whether it had come.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PresupposedAttribute : Attribute;
