using RapidReview.Documents.Model;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Differences;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>Says what comes out otherwise.</summary>
internal static class ChangeWords
{
    /// <summary>A clock that runs neither before nor after says nothing to a reader, nor does a duty that is not owed.</summary>
    public static bool IsWorthTelling(FindingChange change) =>
        new[] { change.Before, change.After }.Any(finding => finding is not null and not ClockFinding { Start.IsKnown: false } and not DutyFinding { Owed: Outcome.NotMet });

    /// <summary>Each difference as a sentence, with the conditions that make it beneath; those that are alike once. What is said of a forced part says so.</summary>
    public static IEnumerable<ListEntry> Of(IEnumerable<FindingChange> changes) =>
        from part in changes.GroupBy(change => (change.Nation, change.Edition, change.Forced))
        from alike in part.GroupBy(change => (change.Finding.Says, How: How(change.Before, change.After), change.Because))
        select new ListEntry(
            $"{Under(part.Key)}{Sentences.Capital(alike.Key.Says)} ({SubjectWords.Say([.. alike.Select(change => change.Finding.Subject)])}): {alike.Key.How}.",
            Because(alike.Key.Because) is { } because ? [because] : []);

    private static string Under((Cases.Nation Nation, string? Edition, bool Forced) part) =>
        part.Forced ? $"{PartWords.Title(part.Nation, part.Edition, part.Forced, Wording.Nation(part.Nation))}: " : "";

    /// <summary>What becomes of it: where it stands the same, what else differs.</summary>
    private static string How(Finding? before, Finding? after)
    {
        var (was, now) = (Stands(before), Stands(after));
        return was != now ? $"{was} becomes {now}"
            : (before, after) switch
            {
                (DutyFinding one, DutyFinding other) when !one.Done.Equals(other.Done) => $"{was}; done {Wording.Date(one.Done)} becomes done {Wording.Date(other.Done)}",
                (DutyFinding one, DutyFinding other) when !one.Prudent.Equals(other.Prudent) => $"{was}; prudently {Wording.Date(one.Prudent)} becomes prudently {Wording.Date(other.Prudent)}",
                (ClockFinding one, ClockFinding other) when !one.PrudentStart.Equals(other.PrudentStart) => $"{was}; on the most cautious reading {Wording.Date(one.PrudentStart)} becomes {Wording.Date(other.PrudentStart)}",
                _ => $"{was}; it differs only in what it names",
            };
    }

    private static string Stands(Finding? finding) => finding is null ? "not told" : Changes.Stands(finding);

    private static string? Because(Items<StepChange> steps) =>
        steps.Count == 0 ? null : $"Because {string.Join("; ", steps.Select(step => step.After ?? $"it is open whether {step.Says}"))}.";
}
