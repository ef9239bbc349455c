using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>What a forced part says otherwise than the part that applies: the reason why anybody forces one.</summary>
internal static class Changes
{
    /// <summary>What heads them.</summary>
    public const string Heading = "What it says otherwise than what applies";

    /// <summary>What is said where there are none.</summary>
    public const string None = "Nothing: on these facts everything comes out the same.";

    /// <summary>Each difference as a sentence.</summary>
    public static IEnumerable<string> Of(AdvicePart forced, AdvicePart applies) => Single(forced, applies)
        .GroupBy(change => (change.Says, change.Here, change.There))
        .Select(change => $"{Sentences.Capital(change.Key.Says)} ({SubjectWords.Say([.. change.Select(one => one.Subject)])}): {change.Key.Here}; as it applies, {change.Key.There}.");

    /// <summary>The part that applies beside a forced one; null for none.</summary>
    public static AdvicePart? Applies(Advice advice, AdvicePart part) =>
        part.Forced ? advice.Parts.FirstOrDefault(other => !other.Forced && other.Nation == part.Nation) : null;

    /// <summary>How a finding stands, in a few words.</summary>
    public static string Stands(Finding finding)
    {
        if (finding is NoteFinding)
            return "told";
        if (finding is ClockFinding { Outcome: Outcome.Met } clock)
            return $"started {Wording.Date(clock.Start)}";
        var words = OutcomeWords.Of(finding).Words.ToLowerInvariant();
        return finding is DutyFinding { Due.IsKnown: true } duty ? $"{words}, {(duty.Timing == DutyTiming.ForAtLeast ? "until" : "last day")} {Wording.Date(duty.Due)}" : words;
    }

    private static IEnumerable<(string Says, string Subject, string Here, string There)> Single(AdvicePart forced, AdvicePart applies)
    {
        var (here, there) = (Told(forced), Told(applies));
        foreach (var key in here.Keys.Union(there.Keys).Order())
        {
            var (mine, other) = (here.GetValueOrDefault(key), there.GetValueOrDefault(key));
            var (says, otherSays) = (mine is null ? "not told" : Stands(mine), other is null ? "not told" : Stands(other));
            if (says != otherSays)
                yield return ((mine ?? other)!.Says, key.Subject, says, otherSays);
        }
    }

    /// <summary>What a reader acts on. A clock is told with its duties, and where a duty is not owed it does not matter which part does not tell it.</summary>
    private static Dictionary<(string Id, string Subject), Finding> Told(AdvicePart part) => Explanations.All(part)
        .Where(finding => finding is not ClockFinding and not DutyFinding { Owed: Outcome.NotMet })
        .ToDictionary(finding => (finding.Id, finding.Subject));
}
