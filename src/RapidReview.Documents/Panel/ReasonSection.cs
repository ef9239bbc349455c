using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Panel;

/// <summary>Why each duty stands as it does, and what is met, not met and open on the way there.</summary>
internal static class ReasonSection
{
    public static IEnumerable<Block> Of(AdvicePart part, int level) =>
    [
        .. Topic.List(level, "Why each duty stands as it does", DutyEntries.Owed(part).Select(Duty)),
        .. Topic.List(level, "What is not owed on these facts", DutyEntries.NotOwed(part).Select(one => new ListEntry(one.Line, one.Why is { } why ? [why] : []))),
        .. Topic.List(level, "What is met", Steps.Settled(part, Outcome.Met).Select(Step)),
        .. Topic.List(level, "What is not met", Steps.Settled(part, Outcome.NotMet).Select(Step)),
        .. Topic.List(level, "What cannot be said yet", Steps.Open(part).SelectMany(Open)),
    ];

    private static ListEntry Duty(DutyEntry entry) => new(
        Line.Of(new Run($"{DutyWords.State(entry.Duty)}. ", DutyWords.Tone(entry.Duty.State)), string.Join(' ', entry.All.Select(DutyWords.Sentence))),
        Items.From<Line>(
        [
            $"About {entry.Group.About}.",
            .. entry.Others.Select(other => (Line)$"Also of {other.First.Owner.Name} ({other.About})."),
            .. entry.Duty is { Due.IsKnown: true, Period: { } period } ? new Line[] { $"{(entry.Duty.Timing == DutyTiming.ForAtLeast ? "Until" : "Last day")}: {Wording.Date(entry.Duty.Due)} ({period})." } : [],
            .. entry.Duty.Reasons.Select(reason => (Line)reason),
            .. entry.Duty.Sources.Select(source => Line.Of([new Run("Source: ", Tone.Faint), .. Citations.Full(source).Runs])),
        ]));

    private static ListEntry Step(Group<Finding> group) => new(Steps.Title(group), Items.From(Steps.Why(group).Select(Line.FromString)));

    /// <summary>What is open for the same reason is told together.</summary>
    private static IEnumerable<ListEntry> Open(IGrouping<string, Group<Finding>> alike) => alike.Key.Length == 0 || alike.Count() == 1
        ? alike.Select(Step)
        : [new ListEntry(alike.Key, Items.From(alike.Select(Steps.Title)))];
}
