namespace RapidReview.Rules.Conditions.Tree;

/// <summary>Another rule's finding is met; for a duty, it is owed.</summary>
/// <param name="RuleId">The id of the other rule.</param>
/// <param name="Of">The subject of that finding.</param>
public sealed record FindingIsMet(string RuleId, FactPath Of) : Condition;
