using RapidReview.Facts;

namespace RapidReview.Rules.Conditions.Tree;

/// <summary>All parts hold.</summary>
/// <param name="Parts">At least two.</param>
public sealed record AllOf(Items<Condition> Parts) : Condition;
