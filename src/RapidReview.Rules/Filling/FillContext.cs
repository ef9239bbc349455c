using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Filling;

/// <summary>What one document is filled from. One serves one document about one subject.</summary>
/// <param name="Decided">The decided case.</param>
/// <param name="Advice">The part of the advice.</param>
/// <param name="Frame">The subject, and the items that blocks speak of.</param>
internal sealed record FillContext(DecidedCase Decided, AdvicePart Advice, Frame Frame)
{
    /// <summary>The places in the file, as it was given, of the facts that a value was read from.</summary>
    public Items<string> Pointers(IEnumerable<SeenValue> seen) =>
        Items.From(seen.Select(value => value.Pointer).OfType<string>().Select(Decided.Original).Distinct(StringComparer.Ordinal));
}
