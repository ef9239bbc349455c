using RapidReview.Facts;

namespace RapidReview.Rules.Conditions.Tree;

/// <summary>At least one part holds.</summary>
/// <param name="Parts">At least two.</param>
public sealed record AnyOf(Items<Condition> Parts) : Condition;
