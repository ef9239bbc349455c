using RapidReview.Documents.Model;
using RapidReview.Findings;

namespace RapidReview.Documents.Words;

/// <summary>What bears on a review, and who took part, in words.</summary>
internal static class Considerations
{
    /// <summary>What stands above all of it.</summary>
    public const string Caution = "None of this says that a review is or is not to follow: the partners decide.";

    /// <summary>Those that stand alike for the same reason together.</summary>
    public static IEnumerable<(string Words, Tone Tone, string Why, IEnumerable<Group<ConsiderationFinding>> Groups)> Of(AdvicePart part) => Group<ConsiderationFinding>.Of(part.Considerations)
        .GroupBy(group => (OutcomeWords.Of(group.First), Why: string.Join(' ', group.First.Reasons)))
        .Select(alike => (alike.Key.Item1.Words, alike.Key.Item1.Tone, alike.Key.Why, alike.AsEnumerable()));

    /// <summary>What the facts say for a consideration: the conditions on facts of the case that hold, as clauses. What the meeting itself answered, and that a review has been called for at all, are not among them.</summary>
    public static IEnumerable<string> Engaging(ConsiderationFinding finding) => finding.Derivation.SelectMany(Holding).Distinct(StringComparer.Ordinal);

    /// <summary>Each partner, and whether it took part.</summary>
    public static IEnumerable<string> Partners(QuorumFinding quorum) =>
        quorum.Partners.Select(partner => $"{OutcomeWords.Partner(partner.Partner)}: {OutcomeWords.TookPart(partner.Outcome)}");

    private static IEnumerable<string> Holding(Derivation step) => step switch
    {
        { Form: DerivationForm.All or DerivationForm.Any } => step.Parts.SelectMany(Holding),
        { Outcome: Outcome.Met, Found: { } found } when !Reads(step) && step.Facts.All(fact => fact.Pointer?.StartsWith("/answers", StringComparison.Ordinal) != true) => [found],
        _ => [],
    };

    private static bool Reads(Derivation step) => step.Finding is not null || step.Parts.Any(Reads);
}
