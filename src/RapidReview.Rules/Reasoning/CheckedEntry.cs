using RapidReview.Rules.Conditions.Evaluation;

namespace RapidReview.Rules.Reasoning;

/// <summary>One item of a checklist, bound and ready to run. Immutable.</summary>
/// <param name="Id">The id of the item within the list.</param>
/// <param name="Says">The words for it.</param>
/// <param name="Applies">Where it applies; null for everywhere.</param>
/// <param name="Done">When it is done; null where it is entered by hand.</param>
/// <param name="Holds">That it does not apply or is done: what the outcome of the list rests on; null where it is entered by hand.</param>
internal sealed record CheckedEntry(string Id, string Says, TruthNode? Applies, TruthNode? Done, TruthNode? Holds);
