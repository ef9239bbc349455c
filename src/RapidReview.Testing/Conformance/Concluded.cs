using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Testing.Conformance;

/// <summary>All that was concluded of one subject by one rule.</summary>
internal sealed record Concluded(Truth Outcome, DutyState State, DutyState PrudentState, DateFact Start, DateFact PrudentStart, DateFact Due, DateFact PrudentDue, DateFact Done)
{
    /// <summary>Everything concluded in a decision, by part, rule and subject.</summary>
    public static Dictionary<(string Part, string Rule, string Subject), Concluded> All(Decision decision)
    {
        var all = new Dictionary<(string, string, string), Concluded>();
        foreach (var part in decision.Parts)
        {
            var rules = part.Decider.Rules.Rules;
            for (var i = 0; i < rules.Count; i++)
            {
                foreach (var subject in part.Subjects.Of(rules[i].Subject))
                {
                    var cell = part.Board.At(i, subject);
                    var dates = cell.Dates ?? new();
                    all.Add(
                        (Part(part), rules[i].Id, subject.Key),
                        new(cell.Outcome, dates.State, dates.PrudentState, dates.Start, dates.PrudentStart, dates.Due, dates.PrudentDue, dates.Done));
                }
            }
        }

        return all;
    }

    /// <summary>The nation, and whether something is forced: two parts of one decision are never called the same.</summary>
    private static string Part(DecidedPart part) => $"{part.Decider.Rules.Core.Manifest.Id}{(part.Forced ? $" forced {part.Decider.Edition}" : "")}";

    /// <summary>What is settled here and otherwise there; empty where the other refines this.</summary>
    public IEnumerable<string> Unsettled(Concluded by)
    {
        if (!Outcome.IsUnknown && Outcome != by.Outcome)
            yield return $"the outcome was {Outcome} and becomes {by.Outcome}";
        foreach (var (name, was, becomes) in new[] { ("state", State, by.State), ("prudent state", PrudentState, by.PrudentState) })
        {
            if (was != DutyState.Undetermined && was != becomes)
                yield return $"the {name} was {was} and becomes {becomes}";
        }

        foreach (var (name, was, becomes) in new[] { ("start", Start, by.Start), ("prudent start", PrudentStart, by.PrudentStart), ("due", Due, by.Due), ("prudent due", PrudentDue, by.PrudentDue), ("done", Done, by.Done) })
        {
            if (!Refines(was, becomes))
                yield return $"the {name} was {was} and becomes {becomes}";
        }
    }

    /// <summary>What is the opposite here of what it is there.</summary>
    public IEnumerable<string> Opposes(Concluded other)
    {
        if (!Outcome.IsUnknown && !other.Outcome.IsUnknown && Outcome != other.Outcome)
            yield return $"{Outcome} against {other.Outcome}";
        foreach (var (name, a, b) in new[] { ("state", State, other.State), ("prudent state", PrudentState, other.PrudentState) })
        {
            if (a != DutyState.Undetermined && b != DutyState.Undetermined && Class(a) != Class(b))
                yield return $"{name} {a} against {b}";
        }
    }

    private static DutyState Class(DutyState state) => state == DutyState.DueSoon ? DutyState.Due : state;

    private static bool Refines(DateFact was, DateFact becomes) => was.State switch
    {
        FactState.Known => becomes.IsKnown && was.Earliest <= becomes.Earliest && becomes.Latest <= was.Latest && (was.Instant is null || was.Instant == becomes.Instant),
        FactState.DidNotHappen => becomes.State == FactState.DidNotHappen,
        _ => true,
    };
}
