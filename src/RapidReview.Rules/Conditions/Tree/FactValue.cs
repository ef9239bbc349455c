namespace RapidReview.Rules.Conditions.Tree;

/// <summary>The value of a fact.</summary>
/// <param name="Path">Where it is.</param>
public sealed record FactValue(FactPath Path) : Operand;
