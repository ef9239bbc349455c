using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Turning;

/// <summary>Says of every fact that is not known what its answer can do to the advice, by deciding the case anew with one answer after another.</summary>
internal static class TurnTable
{
    /// <summary>How many answers are tried for each fact: enough for each kind of difference, and few enough for many facts.</summary>
    private const int Answers = 12;

    /// <summary>The rows: what settles first, then what settles most.</summary>
    /// <param name="file">The case.</param>
    /// <param name="decided">What was decided of it.</param>
    /// <param name="missing">What findings wait for: asked first, in the words in which it is asked there.</param>
    /// <param name="known">What can make a difference in the case.</param>
    /// <param name="decider">Decides another file for the same moment and in the same way.</param>
    public static Items<TurnRow> Of(CaseFile file, DecidedCase decided, IEnumerable<MissingFact> missing, CaseValues known, CaseDecider decider)
    {
        var asked = missing.Select(fact => new OpenPlace(fact.Pointer, fact.Question, fact.Ask, fact.Note, fact.CannotBeEstablished)).ToList();
        var places = asked.Concat(OpenPlaces.In(file).Where(place => !asked.Exists(other => other.Pointer == place.Pointer))).DistinctBy(place => (place.Pointer, place.Question));
        var fields = decided.Parts.SelectMany(part => Ground.FieldsOf(part.Decider.Rules)).ToHashSet(StringComparer.Ordinal);
        var values = new PlaceValues(known, fields);
        var before = Standings(decided);
        return Items.From(places
            .Select(place => Row(file, place, asked.Contains(place), values, before, decider))
            .OrderBy(row => row.Effect)
            .ThenBy(row => row.OnlyWithOthers)
            .ThenByDescending(row => row.SettlesAtMost)
            .ThenByDescending(row => row.SettlesAtLeast));
    }

    private static TurnRow Row(CaseFile file, OpenPlace place, bool isAsked, PlaceValues values, Dictionary<(int, string, string), (Standing Standing, bool IsTold)> before, CaseDecider decider)
    {
        var (least, most, changes, told) = (int.MaxValue, 0, false, Told(before));
        List<CaseChange> all = [.. CaseValues.Changes(place.Pointer, values)];
        foreach (var change in Spread(all))
        {
            if (CaseChanges.Apply(file, [change]).File is not { } changed || decider.Decide(changed).Case is not { } decided)
                continue;
            var after = Standings(decided);
            var settled = before.Count(found => found.Value.IsTold && found.Value.Standing.IsOpen && after.TryGetValue(found.Key, out var now) && !now.Standing.IsOpen);
            changes |= settled > 0 || Told(after) != told || before.Any(found => found.Value.IsTold && (!after.TryGetValue(found.Key, out var now) || now != found.Value));
            (least, most) = (Math.Min(least, settled), Math.Max(most, settled));
        }

        // Of days, entries and other values only some were tried: that each of those settles something says nothing of the others.
        if (least == int.MaxValue || all.Count > Answers || !PlaceValues.AreAll(place.Pointer))
            least = 0;

        return new TurnRow
        {
            Pointer = place.Pointer,
            Child = Pointer.ChildOf(place.Pointer) is { } index && index < file.Children.Count ? $"child:{file.Children.Items[index].Ref}" : null,
            Question = place.Question,
            Ask = place.Ask,
            Note = place.Note,
            CannotBeEstablished = place.CannotBeEstablished,
            Effect = least > 0 ? TurnEffect.Settles : changes || isAsked ? TurnEffect.CouldChange : TurnEffect.WouldNotChange,
            OnlyWithOthers = !changes && isAsked,
            SettlesAtLeast = least,
            SettlesAtMost = most,
        };
    }

    /// <summary>As many answers as are tried, from the first to the last of them.</summary>
    private static IEnumerable<CaseChange> Spread(List<CaseChange> all) => all.Count <= Answers ? all : Enumerable.Range(0, Answers).Select(at => all[at * (all.Count - 1) / (Answers - 1)]);

    private static int Told(Dictionary<(int, string, string), (Standing Standing, bool IsTold)> standings) => standings.Count(found => found.Value.IsTold);

    /// <summary>How everything stands, part by part, and whether a reader is told it.</summary>
    private static Dictionary<(int Part, string Rule, string Subject), (Standing Standing, bool IsTold)> Standings(DecidedCase decided)
    {
        var all = new Dictionary<(int, string, string), (Standing, bool)>();
        for (var part = 0; part < decided.Parts.Count; part++)
        {
            var (rules, board) = (decided.Parts[part].Decider.Rules, decided.Parts[part].Board);
            for (var rule = 0; rule < rules.Rules.Count; rule++)
            {
                foreach (var subject in decided.Parts[part].Subjects.Of(rules.Rules[rule].Subject))
                {
                    if (board.At(rule, subject) is { Absent: false } cell && rules.Rules[rule].Kind != FindingKind.Clock)
                        all[(part, rules.Rules[rule].Id, subject.Key)] = (Standing.Of(rules.Rules[rule], cell), PartBuilder.IsTold(rules.Rules[rule], cell));
                }
            }
        }

        return all;
    }
}
