using RapidReview.Facts;
using RapidReview.Rules.Intake;

namespace RapidReview.Rules.Explanation;

/// <summary>One fact of an assignment on which a finding turns. Immutable.</summary>
/// <param name="Change">The place in the case file and the value, as <c>--what-if</c> takes it.</param>
/// <param name="About">The question that the value answers; of a fact that is known, what it is.</param>
/// <param name="Ask">Who can usually answer it.</param>
/// <param name="Answer">The value in words.</param>
public sealed record TurningFact(CaseChange Change, string About, Supplier Ask, string Answer);
