namespace RapidReview.Rules.Conditions.Tree;

/// <summary>The first match: one date where a condition holds, another where it does not.</summary>
/// <param name="When">The condition.</param>
/// <param name="Then">The date where it holds.</param>
/// <param name="Otherwise">The date where it does not; it may be a further choice.</param>
public sealed record ChosenDate(Condition When, Operand Then, Operand Otherwise) : Operand;
