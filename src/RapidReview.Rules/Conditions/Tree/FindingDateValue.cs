using RapidReview.Findings;

namespace RapidReview.Rules.Conditions.Tree;

/// <summary>A date that another rule's finding carries.</summary>
/// <param name="RuleId">The id of the other rule.</param>
/// <param name="Of">The subject of that finding.</param>
/// <param name="Which">Which of its dates.</param>
public sealed record FindingDateValue(string RuleId, FactPath Of, FindingDate Which) : Operand;
