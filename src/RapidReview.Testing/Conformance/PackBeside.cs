using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;
using RapidReview.Testing.Generation;

namespace RapidReview.Testing.Conformance;

/// <summary>What is decided with a pack, beside what is decided without it.</summary>
internal sealed class PackBeside(Pack pack)
{
    private readonly Advisor _with = Advisor.For(Cores.England, Cores.Wales, pack);
    private readonly Advisor _otherOrder = Advisor.For(pack, Cores.Wales, Cores.England);
    private readonly Advisor _without = Advisor.For(Cores.England, Cores.Wales);

    public IEnumerable<PackViolation> Violations(GeneratedCase given)
    {
        var natural = given with { Forced = null };
        var decision = natural.Decide(_with);
        var (without, with, advice) = (Concluded.All(natural.Decide(_without)), Concluded.All(decision), decision.Explain());
        return Order(given).Concat(Kept(natural, decision, without, with)).Concat(Early(natural, without, with, advice)).Concat(Cited(natural, decision, advice));
    }

    private IEnumerable<PackViolation> Order(GeneratedCase given)
    {
        var shuffled = given with { File = Shuffle.Of(given.File, new Dice(given.File.GetHashCode())) };
        if (Dump.Of(given.Decide(_with).Explain()) != Dump.Of(shuffled.Decide(_otherOrder).Explain()))
            yield return new("The order and repetition of what a file says, and the order of packs, never matter", "the advice differs", given);
    }

    /// <summary>Each duty of the parent: owed at least as often, its last day no later, what is to be kept up no shorter, and ended by no less.</summary>
    private IEnumerable<PackViolation> Kept(GeneratedCase given, Decision decision, Dictionary<(string Part, string Rule, string Subject), Concluded> without, Dictionary<(string Part, string Rule, string Subject), Concluded> with)
    {
        var part = decision.Parts.FirstOrDefault(part => part.Decider.Rules.Packs.Contains(pack));
        if (part is null)
            yield break;
        foreach (var (key, was) in without)
        {
            var rule = part.Decider.Rules.Rules is var rules && part.Decider.Rules.Find(key.Rule) is var at and >= 0 ? rules[at] : null;
            if (rule is not { Kind: FindingKind.Duty, StandsAside: false } || !with.TryGetValue(key, out var now))
                continue;
            foreach (var found in Loosened(rule.Versions.All(version => version.Timing == DutyTiming.ForAtLeast), was, now))
                yield return new("A pack keeps each duty of its parent", $"{key.Rule} of {key.Subject}: {found}", given);
        }
    }

    /// <summary>In which ways a duty became looser.</summary>
    /// <param name="keepsUp">Whether it is something to keep up, so that a later end is stricter.</param>
    /// <param name="was">What is concluded of it without the pack.</param>
    /// <param name="now">And with it.</param>
    internal static IEnumerable<string> Loosened(bool keepsUp, Concluded was, Concluded now)
    {
        if (!was.Outcome.IsFalse && now.Outcome.IsFalse)
            yield return "it is not owed any more";
        if (was.Outcome.IsTrue && !now.Outcome.IsTrue)
            yield return "it is not settled any more that it is owed";
        if (was.Due.IsKnown && now.Due.IsKnown && (keepsUp ? now.Due < was.Due : now.Due > was.Due).IsTrue)
            yield return $"the last day was {was.Due} and becomes {now.Due}";
        if (was.State is DutyState.Due or DutyState.DueSoon or DutyState.Overdue && now.State is DutyState.MetOnTime or DutyState.MetLate)
            yield return $"it was {was.State} and becomes {now.State}";
    }

    /// <summary>Before its first day a pack changes nothing.</summary>
    private IEnumerable<PackViolation> Early(GeneratedCase given, Dictionary<(string Part, string Rule, string Subject), Concluded> without, Dictionary<(string Part, string Rule, string Subject), Concluded> with, Advice advice)
    {
        if (London.DateOf(given.AsAt) >= pack.Manifest.CoversFrom)
            yield break;
        foreach (var (key, now) in with.Where(found => without.TryGetValue(found.Key, out var was) && was != found.Value))
            yield return new("A pack changes nothing before its first day", $"{key.Rule} of {key.Subject} becomes {now}", given);
        foreach (var told in advice.Parts.SelectMany(Rules.Explanation.Explanations.All).Where(finding => pack.Manifest.Rules.Contains(finding.Id, StringComparer.Ordinal)))
            yield return new("A pack tells nothing before its first day", $"{told.Id} of {told.Subject}", given);
    }

    /// <summary>Whatever is told rests on provisions in force on the day that governs it, and only on such.</summary>
    private static IEnumerable<PackViolation> Cited(GeneratedCase given, Decision with, Advice advice)
    {
        for (var i = 0; i < advice.Parts.Count; i++)
        {
            foreach (var finding in Rules.Explanation.Explanations.All(advice.Parts[i]))
            {
                var days = Citations.GoverningDays(with.Parts[i], finding);
                foreach (var source in finding.Sources.Where(source => !days.Exists(day => Citations.IsInForce(source, day))))
                    yield return new("Whatever is told rests on provisions in force", $"{finding.Id} of {finding.Subject} rests on {source.Citation}, which was not in force", given);
                if (days.Exists(day => !finding.Sources.Any(source => Citations.IsInForce(source, day))))
                    yield return new("Whatever is told rests on provisions in force", $"{finding.Id} of {finding.Subject} rests on nothing", given);
            }
        }
    }
}
