using RapidReview.Documents.Model;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>Criteria, classes and clocks as a reader is told of them: what is met, what is not, what is open.</summary>
internal static class Steps
{
    /// <summary>Those that came out one way, each after those that it rests on.</summary>
    public static IEnumerable<Group<Finding>> Settled(AdvicePart part, Outcome outcome) =>
        Group<Finding>.Of(Told(part).Where(finding => Explanations.Outcome(finding) == outcome));

    /// <summary>What is open, by its reason: what is open for the same reason is told together. Without a reason first.</summary>
    public static IEnumerable<IGrouping<string, Group<Finding>>> Open(AdvicePart part)
    {
        var asked = part.Missing.SelectMany(fact => fact.Blocks).Select(block => (block.Id, block.Subject)).ToHashSet();
        return Group<Finding>.Of(Told(part).Where(finding => Explanations.Outcome(finding) == Outcome.Undetermined && IsWorthTelling(finding, asked)))
            .GroupBy(group => string.Join(' ', group.First.Reasons), StringComparer.Ordinal)
            .OrderBy(alike => alike.Key.Length == 0 ? 0 : 1);
    }

    /// <summary>What a step is, with its day and its sources.</summary>
    public static Line Title(Group<Finding> group)
    {
        var when = group.First is ClockFinding { Start: { } start } && (start.IsKnown || start.State == FactState.DidNotHappen) ? $": {Wording.Date(start)}" : "";
        return Line.Of($"{Sentences.Capital(group.First.Says)}{when} ({group.About}). ", new Run(Citations.Brief(group.First.Sources), Tone.Faint));
    }

    /// <summary>Why it came out so, in whole sentences.</summary>
    public static IEnumerable<string> Why(Group<Finding> group) =>
        group.First is not ClockFinding && Because.Of(group.First) is { } because ? group.First.Reasons.Append(because) : group.First.Reasons;

    private static IEnumerable<Finding> Told(AdvicePart part)
    {
        var idle = IdleClocks.Of(part);
        return ReadingOrder.Of(part.Criteria.Cast<Finding>().Concat(part.Categories).Concat(part.Clocks)).Where(finding => !idle.Contains((finding.Id, finding.Subject)));
    }

    /// <summary>An open clock is told with the duties that it times, and a step on which nothing turns is not told.</summary>
    private static bool IsWorthTelling(Finding finding, HashSet<(string Id, string Subject)> asked) => finding is ClockFinding clock
        ? clock.Start.IsKnown
        : asked.Contains((finding.Id, finding.Subject)) || finding.Reasons.Count > 0;
}
