using RapidReview.Facts;

namespace RapidReview.Rules.Conditions.Tree;

/// <summary>The latest or the earliest of several dates.</summary>
/// <param name="Latest">Whether the latest is meant.</param>
/// <param name="Dates">At least two.</param>
public sealed record ExtremeDate(bool Latest, Items<Operand> Dates) : Operand;
