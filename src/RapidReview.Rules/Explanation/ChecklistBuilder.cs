using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Reasoning;
using RapidReview.Subjects;

namespace RapidReview.Rules.Explanation;

/// <summary>Puts the items of a checklist into words. One serves one explanation.</summary>
internal sealed class ChecklistBuilder(DecidedPart part, DerivationBuilder derivations, OpenQuestions questions)
{
    private readonly CaseAnalysis _cases = new(part.Decider, part.Board);

    /// <summary>The items that apply, or may, in the order of the latest era that may apply.</summary>
    public Items<ChecklistItem> Items(LoadedRule rule, Subject subject, Items<Cell> eras)
    {
        var all = eras.Where(era => era.Version is not null).ToList();
        var listed = Enumerable.Reverse(all).SelectMany(era => era.Version!.Entries).DistinctBy(entry => entry.Id, StringComparer.Ordinal);
        return Facts.Items.From(listed.Select(entry => Item(rule, subject, entry, all)).OfType<ChecklistItem>());
    }

    private ChecklistItem? Item(LoadedRule rule, Subject subject, CheckedEntry entry, List<Cell> eras)
    {
        var each = eras.ConvertAll(era => InEra(rule, subject, era, era.Version!.Entries.FirstOrDefault(other => other.Id == entry.Id)));
        var said = each.OfType<ChecklistItem>().ToList();
        if (said.Count == 0)
            return null;
        var agreed = said.TrueForAll(item => item.State == said[0].State) && (said.Count == each.Count || said[0].State != ChecklistItemState.NotDone);
        return new ChecklistItem
        {
            Id = entry.Id,
            Says = entry.Says,
            State = agreed ? said[0].State : ChecklistItemState.Undetermined,
            Derivation = Facts.Items.From(said.SelectMany(item => item.Derivation).Distinct()),
            Missing = Facts.Items.From(said.SelectMany(item => item.Missing).Distinct()),
        };
    }

    /// <summary>The item in one era; null where it is not on the list or does not apply.</summary>
    private ChecklistItem? InEra(LoadedRule rule, Subject subject, Cell era, CheckedEntry? entry)
    {
        if (entry is null)
            return null;
        if (entry is not { Done: { } done, Holds: { } holds })
            return new ChecklistItem { Id = entry.Id, Says = entry.Says, State = ChecklistItemState.ByHand };
        var frame = new Frame(part.Board) { Subject = subject, Governing = era.Governing };
        if (entry.Applies is not null && _cases.Settled(entry.Applies, frame).IsFalse)
            return null;
        var held = _cases.Settled(holds, frame);
        var scope = Scope.Of(rule.Subject.Type(), part.Decider.Rules.Declared);
        var steps = new List<Derivation>(2);
        if (entry.Applies?.Explain(frame) is { } applies)
            steps.Add(Labelled("it applies", derivations.Of(applies, scope)));
        steps.Add(derivations.Of(done.Explain(frame), scope));
        return new ChecklistItem
        {
            Id = entry.Id,
            Says = entry.Says,
            State = held.IsTrue ? ChecklistItemState.Done : held.IsFalse ? ChecklistItemState.NotDone : ChecklistItemState.Undetermined,
            Derivation = Facts.Items.From(steps),
            Missing = held.IsUnknown ? Facts.Items.From(questions.Of(holds.Explain(frame), new FindingRef { Id = rule.Id, Subject = subject.Key })) : [],
        };
    }

    private static Derivation Labelled(string label, Derivation step) => step with { Text = $"{label}: {step.Text}" };
}
