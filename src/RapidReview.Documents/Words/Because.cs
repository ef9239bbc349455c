using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>In one sentence why a finding came out as it did: the conditions that decided. The command <c>explain</c> says it in full.</summary>
internal static class Because
{
    /// <summary>The sentence; null where the finding is open, or has no conditions.</summary>
    public static string? Of(Finding finding) => finding.Derivation is [{ Outcome: Outcome.Met or Outcome.NotMet } top, ..] && Leaves(top).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } leaves
        ? $"Because {string.Join("; ", leaves)}."
        : null;

    /// <summary>Of conditions of which all are needed those that fail, or all; of alternatives the first that holds, or all.</summary>
    private static IEnumerable<string> Leaves(Derivation step) => step.Form switch
    {
        DerivationForm.All or DerivationForm.Any => Deciding(step).SelectMany(Leaves),
        _ => [step.Found ?? step.Text],
    };

    private static IEnumerable<Derivation> Deciding(Derivation step)
    {
        var deciding = Explanations.Deciding(step);
        return step.Outcome == Outcome.Met && step.Form == DerivationForm.Any ? deciding.Take(1) : deciding;
    }
}
