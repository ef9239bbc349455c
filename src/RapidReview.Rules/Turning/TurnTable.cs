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

    private static TurnRow Row(CaseFile file, OpenPlace place, bool isAsked, PlaceValues values, Dictionary<(int, string, string), Standing> before, CaseDecider decider)
    {
        var (least, most, changes) = (int.MaxValue, 0, false);
        foreach (var change in CaseValues.Changes(place.Pointer, values).Take(Answers))
        {
            if (CaseChanges.Apply(file, [change]).File is not { } changed || decider.Decide(changed).Case is not { } decided)
                continue;
            var after = Standings(decided);
            var settled = before.Count(found => found.Value.IsOpen && after.TryGetValue(found.Key, out var now) && !now.IsOpen);
            changes |= settled > 0 || after.Count != before.Count || before.Any(found => !after.TryGetValue(found.Key, out var now) || now != found.Value);
            (least, most) = (Math.Min(least, settled), Math.Max(most, settled));
        }

        return new TurnRow
        {
            Pointer = place.Pointer,
            Child = Pointer.ChildOf(place.Pointer) is { } index && index < file.Children.Count ? $"child:{file.Children.Items[index].Ref}" : null,
            Question = place.Question,
            Ask = place.Ask,
            Note = place.Note,
            CannotBeEstablished = place.CannotBeEstablished,
            Effect = least is > 0 and < int.MaxValue ? TurnEffect.Settles : changes || isAsked ? TurnEffect.CouldChange : TurnEffect.WouldNotChange,
            OnlyWithOthers = !changes && isAsked,
            SettlesAtLeast = least == int.MaxValue ? 0 : least,
            SettlesAtMost = most,
        };
    }

    /// <summary>How everything stands that a reader is told, part by part.</summary>
    private static Dictionary<(int Part, string Rule, string Subject), Standing> Standings(DecidedCase decided)
    {
        var all = new Dictionary<(int, string, string), Standing>();
        for (var part = 0; part < decided.Parts.Count; part++)
        {
            var (rules, board) = (decided.Parts[part].Decider.Rules, decided.Parts[part].Board);
            for (var rule = 0; rule < rules.Rules.Count; rule++)
            {
                foreach (var subject in decided.Parts[part].Subjects.Of(rules.Rules[rule].Subject))
                {
                    if (board.At(rule, subject) is { Absent: false } cell && rules.Rules[rule].Kind != FindingKind.Clock)
                        all[(part, rules.Rules[rule].Id, subject.Key)] = Standing.Of(rules.Rules[rule], cell);
                }
            }
        }

        return all;
    }
}
