namespace RapidReview.Rules.Conditions.Tree;

/// <summary>The part does not hold.</summary>
/// <param name="Part">The part.</param>
public sealed record Not(Condition Part) : Condition;
