using RapidReview.Facts;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A fact that a condition read.</summary>
/// <param name="Path">The path with what the fact means.</param>
/// <param name="Pointer">Where it is in the case as seen at the moment asked; null for what is not in the file.</param>
/// <param name="Key">A name for the fact that is the same whichever rule reads it.</param>
/// <param name="State">What is known.</param>
/// <param name="Value">The value, for a date a <see cref="DateFact"/>; null where it is not known.</param>
internal sealed record SeenValue(BoundPath Path, string? Pointer, string Key, FactState State, object? Value)
{
    /// <summary>The position of the rule whose finding was read, where it was no fact of the file.</summary>
    public (int Rule, Subject Subject)? Finding { get; init; }
}
