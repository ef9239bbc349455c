using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>What must be done, by whom and by when: what is most urgent first.</summary>
internal static class DutySection
{
    private const int Column = 11;

    public static void Write(Page page, AdvicePart part)
    {
        page.Heading("What must be done, by whom and by when");
        if (part.Duties.Count == 0)
            page.Paragraph(2, "No duty follows from what is encoded.");
        foreach (var entry in DutyEntries.Owed(part))
            Duty(page, entry, part.Missing);
        NotOwed(page, part);
    }

    /// <summary>One duty, with its dates, reasons and sources.</summary>
    /// <param name="page">Where it is written.</param>
    /// <param name="entry">The duty.</param>
    /// <param name="missing">What is asked for; null where that is told elsewhere.</param>
    public static void Duty(Page page, DutyEntry entry, IReadOnlyList<MissingFact>? missing = null)
    {
        var duty = entry.Duty;
        page.Gap();
        foreach (var one in entry.All)
            page.Paragraph(2, new Run(DutyWords.State(one), DutyWords.Tone(one.State)), $"  {DutyWords.Sentence(one)}");
        page.Row(4, "About", Column, entry.Group.About);
        foreach (var other in entry.Others)
            page.Row(4, "Also of", Column, $"{other.First.Owner.Name} ({other.About})");
        Dates(page, duty);
        if (DutyEntries.TurnsOn(duty, missing ?? []) is { } questions)
            page.Row(4, "Turns on", Column, questions);
        Why(page, duty);
        SourceRows.Write(page, 4, Column, duty.Sources);
    }

    private static void Dates(Page page, DutyFinding duty)
    {
        if (duty is { NotBefore: { IsKnown: true } opens, Due.IsKnown: true })
            page.Row(4, "First day", Column, new Run(Wording.Date(opens), Tone.Strong));
        if (duty.Due.IsKnown)
            page.Row(4, duty.Timing == DutyTiming.ForAtLeast ? "Until" : "Last day", Column, new Run(Wording.Date(duty.Due), Tone.Strong), duty.Period is { } period ? $" ({period})" : "");
        if (duty.Prudent.IsKnown && !duty.Prudent.Equals(duty.Due))
            page.Row(4, "Prudently", Column, $"{Wording.Date(duty.Prudent)}{DutyWords.Against(duty.PrudentState)}");
        if (duty.Done.IsKnown)
            page.Row(4, duty.Timing == DutyTiming.ForAtLeast ? "Ended" : "Done", Column, Wording.Date(duty.Done));
    }

    private static void Why(Page page, DutyFinding duty)
    {
        var label = "Why";
        foreach (var reason in duty.Reasons)
        {
            page.Row(4, label, Column, reason);
            label = "";
        }
    }

    private static void NotOwed(Page page, AdvicePart part)
    {
        var lines = DutyEntries.NotOwed(part).ToList();
        if (lines.Count == 0)
            return;
        page.Gap();
        page.Paragraph(2, "Not owed on these facts:");
        foreach (var (line, why) in lines)
        {
            page.Item(2, line.Runs.AsSpan());
            if (why is not null)
                page.Paragraph(4, why);
        }
    }
}
