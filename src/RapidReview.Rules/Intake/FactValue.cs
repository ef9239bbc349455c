using RapidReview.Facts;

namespace RapidReview.Rules.Intake;

/// <summary>What is said of one fact. Immutable; two that say the same have the same text.</summary>
/// <param name="Json">The value as a case file spells it: canonical JSON.</param>
/// <param name="State">What is known.</param>
/// <param name="Value">The value where it is known, or a <see cref="DateFact"/>; otherwise null.</param>
/// <param name="IsText">Whether it is a text that somebody wrote freely.</param>
internal sealed record FactValue(string Json, FactState State, object? Value, bool IsText);
