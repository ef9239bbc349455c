using RapidReview.Findings;

namespace RapidReview.Rules.Filling;

/// <summary>A box to tick.</summary>
/// <param name="Says">What it is for.</param>
/// <param name="Outcome">Whether it is ticked; undetermined where that is not known, which is never a "no".</param>
public sealed record FilledChoice(string Says, Outcome Outcome);
