namespace RapidReview.Rules.Conditions.Tree;

/// <summary>The value of a parameter that is a number.</summary>
/// <param name="Id">The id of the parameter.</param>
public sealed record ParameterValue(string Id) : Operand;
