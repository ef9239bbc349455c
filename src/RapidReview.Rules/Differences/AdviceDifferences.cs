using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Rules.Differences;

/// <summary>What comes out otherwise in one advice than in another. Pure and thread-safe.</summary>
public static class AdviceDifferences
{
    /// <summary>Every finding that comes out otherwise, part by part in the order of the advice, by id and subject.</summary>
    /// <param name="before">The advice to start from.</param>
    /// <param name="after">The advice to compare with it. A part that only one of them has is new, or gone, as a whole.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Items<FindingChange> Of(Advice before, Advice after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var pairs = after.Parts.Select(part => (Before: before.Parts.FirstOrDefault(other => IsSame(part, other)), After: (AdvicePart?)part))
            .Concat(before.Parts.Where(part => !after.Parts.Any(other => IsSame(part, other))).Select(part => (Before: (AdvicePart?)part, After: default(AdvicePart?))));
        return Items.From(pairs.SelectMany(pair => Of(pair.Before, pair.After)));
    }

    /// <summary>Every finding that comes out otherwise in one part than in another, by id and subject.</summary>
    /// <param name="before">The part to start from; null for none.</param>
    /// <param name="after">The part to compare with it; null for none.</param>
    /// <exception cref="ArgumentException">Both are null.</exception>
    public static Items<FindingChange> Of(AdvicePart? before, AdvicePart? after)
    {
        var about = after ?? before ?? throw new ArgumentException("One of the two parts is needed.", nameof(before));
        var (was, now) = (Told(before), Told(after));
        return Items.From(
            from key in was.Keys.Union(now.Keys).OrderBy(key => key.Id, StringComparer.Ordinal).ThenBy(key => key.Subject, StringComparer.Ordinal)
            let one = was.GetValueOrDefault(key)
            let other = now.GetValueOrDefault(key)
            where one is null || other is null || !Conclusion(one).Equals(Conclusion(other))
            select new FindingChange
            {
                Nation = about.Nation,
                Edition = about.Edition,
                Forced = about.Forced,
                Kind = one is null ? FindingChangeKind.New : other is null ? FindingChangeKind.Gone : FindingChangeKind.Changed,
                Before = one,
                After = other,
                Because = Items.From(Steps(one, other)),
            });
    }

    /// <summary>Everything that is concluded, part by part: equal exactly where <see cref="Of(Advice, Advice)"/> finds no difference.</summary>
    internal static Items<(AdvicePart Part, Finding Conclusion)> Conclusions(Advice advice) => Items.From(
        from part in advice.Parts
        let bare = Bare(part)
        from finding in Explanations.All(part).OrderBy(finding => finding.Id, StringComparer.Ordinal).ThenBy(finding => finding.Subject, StringComparer.Ordinal)
        select (bare, Conclusion(finding)));

    /// <summary>Which part it is, and nothing else.</summary>
    private static AdvicePart Bare(AdvicePart part) => new() { Nation = part.Nation, Edition = part.Edition, Forced = part.Forced, Packs = [part.Packs[^1] with { Version = "", Digest = "" }], Jurisdiction = "", Arrangement = "" };

    private static bool IsSame(AdvicePart part, AdvicePart other) =>
        part.Nation == other.Nation && part.Edition == other.Edition && part.Forced == other.Forced && part.Packs[^1].Id == other.Packs[^1].Id;

    private static Dictionary<(string Id, string Subject), Finding> Told(AdvicePart? part) =>
        part is null ? [] : Explanations.All(part).ToDictionary(finding => (finding.Id, finding.Subject));

    /// <summary>What is concluded, without the words, the sources and the steps that lead to it.</summary>
    private static Finding Conclusion(Finding finding)
    {
        var bare = finding with { Derivation = [], Reasons = [], Sources = [], Says = "" };
        return bare is ChecklistFinding checklist
            ? checklist with { Items = Items.From(checklist.Items.Select(item => item with { Derivation = [], Missing = [] })) }
            : bare;
    }

    /// <summary>The conditions that came out otherwise: those of which no part is a condition itself.</summary>
    private static IEnumerable<StepChange> Steps(Finding? before, Finding? after)
    {
        var (was, now) = (Leaves(before), Leaves(after));
        foreach (var says in was.Keys.Concat(now.Keys.Where(key => !was.ContainsKey(key))))
        {
            var (one, other) = (was.GetValueOrDefault(says), now.GetValueOrDefault(says));
            if (before is not null && after is not null && one?.Outcome != other?.Outcome && (one?.Found ?? other?.Found) is not null)
                yield return new(says, one?.Found, other?.Found);
        }
    }

    private static Dictionary<string, Derivation> Leaves(Finding? finding)
    {
        var leaves = new Dictionary<string, Derivation>(StringComparer.Ordinal);
        foreach (var step in (finding?.Derivation ?? []).SelectMany(Leaves))
            leaves.TryAdd(step.Text, step);
        return leaves;
    }

    private static IEnumerable<Derivation> Leaves(Derivation step) =>
        step.Form is DerivationForm.All or DerivationForm.Any && step.Parts.Count > 0 ? step.Parts.SelectMany(Leaves) : [step];
}
