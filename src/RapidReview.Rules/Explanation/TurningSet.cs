using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Rules.Explanation;

/// <summary>A smallest assignment of facts that settles an open finding, or flips a settled one: no part of it does. Immutable.</summary>
/// <param name="Facts">The facts, by pointer.</param>
/// <param name="Outcome">How the finding comes out then; of a duty, whether it is owed.</param>
/// <param name="State">Of a duty, how it stands then; null for any other finding.</param>
public sealed record TurningSet(Items<TurningFact> Facts, Outcome Outcome, DutyState? State);
