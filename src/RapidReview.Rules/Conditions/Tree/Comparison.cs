namespace RapidReview.Rules.Conditions.Tree;

/// <summary>Two values stand in a relation.</summary>
/// <param name="Left">The value on the left, usually a fact.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Right">The value on the right.</param>
public sealed record Comparison(Operand Left, Relation Relation, Operand Right) : Condition;
