namespace RapidReview.Rules.Explanation;

/// <summary>A clause of a rule.</summary>
/// <param name="Label">What it lays down, such as <c>owed when</c>.</param>
/// <param name="Says">The clause in words.</param>
public sealed record CatalogueClause(string Label, string Says);
