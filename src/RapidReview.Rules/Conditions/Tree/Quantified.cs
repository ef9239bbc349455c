namespace RapidReview.Rules.Conditions.Tree;

/// <summary>Some, or every, item of a list passes a test. What is not recorded counts as the list's completeness allows.</summary>
/// <param name="Quantifier">Some or every.</param>
/// <param name="List">The list.</param>
/// <param name="Name">The name by which the test speaks of an item.</param>
/// <param name="Body">The test.</param>
public sealed record Quantified(Quantifier Quantifier, FactPath List, string Name, Condition Body) : Condition;
