namespace RapidReview.Rules.Conditions.Tree;

/// <summary>A question that the law, or a person, leaves open: always unknown.</summary>
/// <param name="Because">Why, as a clause.</param>
public sealed record LeftOpen(string Because) : Condition;
