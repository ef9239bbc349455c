using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Spelling;

/// <summary>One side of a comparison, as read.</summary>
/// <param name="Operand">The value.</param>
/// <param name="Sort">What sort of value it is.</param>
/// <param name="Type">For <see cref="Sort.Value"/> the type of the value; otherwise null.</param>
internal sealed record Side(Operand Operand, Sort Sort, Type? Type = null);
