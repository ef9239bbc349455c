using RapidReview.Findings;
using RapidReview.Rules.Packs.Templates;

namespace RapidReview.Rules.Filling;

/// <summary>A part of the advice.</summary>
/// <param name="Extract">What of the advice it is.</param>
/// <param name="Part">The advice with nothing else of it: other findings than those that are meant are left out.</param>
public sealed record FilledAdvice(AdviceExtract Extract, AdvicePart Part) : FilledBlock;
