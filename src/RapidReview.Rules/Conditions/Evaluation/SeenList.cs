using RapidReview.Facts;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A list that a condition went through.</summary>
/// <param name="Path">The path of the list.</param>
/// <param name="Pointer">Where it is.</param>
/// <param name="Count">How many items are recorded.</param>
/// <param name="Complete">Whether these are all there are.</param>
internal sealed record SeenList(BoundPath Path, string? Pointer, int Count, Fact<bool> Complete);
