using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>How a part of the advice begins.</summary>
internal static class PartWords
{
    /// <summary>What heads a part.</summary>
    public static string Title(AdvicePart part) => Title(part.Nation, part.Edition, part.Forced, part.Packs[^1].Id);

    /// <summary>What heads a part.</summary>
    public static string Title(Nation nation, string? edition, bool forced, string pack) => forced
        ? $"Comparison, not advice: {pack}{(edition is null ? "" : $" as in {edition}")}"
        : Wording.Nation(nation);

    /// <summary>Whose law and arrangement apply and why, in whole sentences.</summary>
    public static IEnumerable<string> Opening(AdvicePart part)
    {
        yield return part.Jurisdiction;
        yield return part.Arrangement;
        foreach (var pack in part.OtherPacks)
            yield return pack.Because;
        if (part.Forced)
            yield return "What this edition would say of the same facts, whatever its dates. It sets no date and ends no duty.";
    }
}
