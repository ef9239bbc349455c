using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Panel;

/// <summary>The advice in short: what must be done, by whom, by when, how it stands; what cannot be said, and what that turns on.</summary>
internal static class SummarySection
{
    /// <summary>How many entries a list in short names; the rest is counted and told with the reasons.</summary>
    private const int Named = 6;

    public static IEnumerable<Block> Of(Advice advice, Items<AdvicePart> parts)
    {
        yield return new Heading(1, "The advice in short");
        if (parts.Count == 0)
            yield return new Listing(Items.From(advice.NotCovered.Select(sentence => new ListEntry(sentence))));
        foreach (var part in parts)
        {
            yield return new Heading(2, PartWords.Title(part));
            yield return new Paragraph(string.Join(' ', PartWords.Opening(part)));
            yield return Duties(part, $"What must be done, by whom and by when: {PartWords.Title(part)}");
            foreach (var block in Open(part))
                yield return block;
        }
    }

    /// <summary>The duties as a table; a sentence where there are none.</summary>
    public static Block Duties(AdvicePart part, string caption)
    {
        var entries = DutyEntries.Owed(part).ToList();
        return entries.Count == 0
            ? new Paragraph("No duty follows from what is encoded.")
            : new Table(
                caption,
                [new("What is to be done, and by whom", 9), new("By when", 6), new("How it stands", 4)],
                Items.From(entries.Select(entry => new TableRow([What(entry), When(entry.Duty), Stands(entry)]))));
    }

    private static TableCell What(DutyEntry entry) => new(
    [
        .. entry.All.Select(duty => (Line)DutyWords.Sentence(duty)),
        Line.Of(new Run($"About {string.Join("; also ", entry.Others.Select(other => $"{other.About} ({other.First.Owner.Name})").Prepend(entry.Group.About))}.", Tone.Faint)),
    ]);

    private static TableCell When(DutyFinding duty)
    {
        var lines = new List<Line>();
        if (duty is { NotBefore: { IsKnown: true } opens, Due.IsKnown: true })
            lines.Add($"From {Wording.Date(opens)}");
        if (duty.Due.IsKnown)
            lines.Add(Line.Of(duty.Timing == DutyTiming.ForAtLeast ? "Until " : duty.NotBefore is { IsKnown: true } ? "to " : "", new Run(Wording.Date(duty.Due), Tone.Strong)));
        else if (duty.Period is { } period && duty.Done.State != FactState.Known)
            lines.Add($"{Sentences.Capital(period.ToString()!)}{(duty.State == DutyState.NotTriggered ? ", once its time starts" : "; from which day is not known yet")}");
        if (duty.Prudent.IsKnown && !duty.Prudent.Equals(duty.Due))
            lines.Add($"Prudently by {Wording.Date(duty.Prudent)}{DutyWords.Against(duty.PrudentState)}");
        if (duty.Done.IsKnown)
            lines.Add($"{(duty.Timing == DutyTiming.ForAtLeast ? "Ended" : "Done")} {Wording.Date(duty.Done)}");
        return lines.Count > 0 ? new TableCell(Items.From(lines)) : duty.Timing == DutyTiming.AsSoonAs ? $"At once{(duty.State is DutyState.Undetermined or DutyState.NotTriggered ? " when it arises" : "")}: no number of days is laid down" : "Not known yet";
    }

    private static TableCell Stands(DutyEntry entry) => new([Line.Of(new Run(Sentences.Capital(DutyWords.State(entry.Duty).ToLowerInvariant()), DutyWords.Tone(entry.Duty.State)))]);

    /// <summary>What cannot be said yet, and the questions that settle it where they are few; then what only people can judge.</summary>
    private static IEnumerable<Block> Open(AdvicePart part)
    {
        var waiting = Questions.Waiting(part);
        var duties = DutyEntries.Owed(part).Where(entry => Explanations.IsOpen(entry.Duty)).ToList();
        var open = duties.Select(entry => (Finding: (Finding)entry.Duty, entry.Group.About))
            .Concat(Steps.Open(part).SelectMany(alike => alike).Select(group => (Finding: group.First, group.About)))
            .Select(one => (waiting[one.Finding.Id].Says, one.About, Turns: Turns(part, one.Finding)))
            .Where(one => one.Turns is not null)
            .GroupBy(one => one.Turns!, StringComparer.Ordinal)
            .ToList();
        var judged = part.Considerations.Where(Explanations.IsOpen).Select(finding => finding.Id).Distinct(StringComparer.Ordinal).Count();
        var wide = duties.Count(entry => part.Missing.Any(fact => fact.Blocks.Any(block => block.Id == entry.Duty.Id && block.Subject == entry.Duty.Subject)) && Turns(part, entry.Duty) is null);
        if (open.Count + judged + wide == 0)
            yield break;
        yield return new Heading(3, open.Count + wide > 0 ? "What cannot be said yet, and what it turns on" : "What people are to judge");
        if (open.Count > 0)
            yield return new Listing(Items.From(open.Take(Named).Select(one => new ListEntry(Line.Of(new Run(one.Key, Tone.Strong)), [Names(one.Select(held => $"{held.Says} ({held.About})"))]))));
        if (open.Count > Named)
            yield return new Paragraph($"Another {open.Count - Named} sets of questions are open: see \"Questions to ask, and whom\".");
        if (wide > 0)
            yield return new Paragraph($"For {(wide == 1 ? "one" : $"{wide}")} of the duties above there are more questions than are listed here: see \"Questions to ask, and whom\".");
        if (judged > 0)
            yield return new Paragraph($"For the meeting to judge, or open until it has: {judged} {(judged == 1 ? "consideration that bears" : "considerations that bear")} on a review. None of them says that a review is or is not to follow.");
    }

    private static Line Names(IEnumerable<string> waiting)
    {
        var all = waiting.Distinct(StringComparer.Ordinal).ToList();
        return all.Count <= 3 ? $"Holds up: {string.Join("; ", all)}." : $"Holds up: {string.Join("; ", all.Take(2))}; and {all.Count - 2} more.";
    }

    private static string? Turns(AdvicePart part, Finding finding) => Questions.Few(part.Missing, [(finding.Id, finding.Subject)]);
}
