namespace RapidReview.Rules.Conditions.Tree;

/// <summary>A fixed code, yes or no, or text. Numbers and dates that the law sets are parameters.</summary>
/// <param name="Value">A bool, an enum member, a text or an authority code.</param>
public sealed record Constant(object Value) : Operand;
