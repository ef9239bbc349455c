namespace RapidReview.Rules.Conditions.Tree;

/// <summary>How many items of a list pass a test.</summary>
/// <param name="List">The list.</param>
/// <param name="Name">The name by which the test speaks of an item.</param>
/// <param name="Body">The test.</param>
public sealed record CountOf(FactPath List, string Name, Condition Body) : Operand;
