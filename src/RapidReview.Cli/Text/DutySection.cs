using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>What must be done, by whom and by when: what is most urgent first.</summary>
internal static class DutySection
{
    private const int Column = 11;

    /// <summary>The states in the order in which a reader wants them.</summary>
    private static readonly DutyState[] Order =
    [
        DutyState.Overdue, DutyState.DueSoon, DutyState.Due, DutyState.Undetermined,
        DutyState.ElapsedBeforeAwareness, DutyState.MetLate, DutyState.MetOnTime, DutyState.NotTriggered,
    ];

    public static void Write(Page page, AdvicePart part)
    {
        page.Heading("What must be done, by whom and by when");
        if (part.Duties.Count == 0)
            page.Paragraph(2, "No duty follows from what is encoded.");
        foreach (var duty in Group<DutyFinding>.Of(part.Duties.Where(duty => duty.Owed != Outcome.NotMet)).OrderBy(duty => Array.IndexOf(Order, duty.First.State)))
            Duty(page, duty);
        NotOwed(page, part);
    }

    /// <summary>One duty, with its dates, reasons and sources.</summary>
    public static void Duty(Page page, Group<DutyFinding> group)
    {
        var duty = group.First;
        page.Gap();
        page.Paragraph(2, new Run(DutyWords.State(duty), DutyWords.Tone(duty.State)), $"  {DutyWords.Sentence(duty)}");
        page.Row(4, "About", Column, group.About);
        Dates(page, duty);
        Why(page, duty);
        SourceRows.Write(page, 4, Column, duty.Sources);
    }

    private static void Dates(Page page, DutyFinding duty)
    {
        if (duty.Due.IsKnown)
            page.Row(4, "Last day", Column, new Run(Wording.Date(duty.Due), Tone.Heading), duty.Period is { } period ? $" ({period})" : "");
        if (duty.Prudent.IsKnown && !duty.Prudent.Equals(duty.Due))
            page.Row(4, "Prudently", Column, $"{Wording.Date(duty.Prudent)}{DutyWords.Against(duty.PrudentState)}");
        if (duty.Done.IsKnown)
            page.Row(4, "Done", Column, Wording.Date(duty.Done));
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
        var groups = Group<DutyFinding>.Of(part.Duties.Where(duty => duty.Owed == Outcome.NotMet)).ToList();
        if (groups.Count == 0)
            return;
        page.Gap();
        page.Paragraph(2, "Not owed on these facts:");
        foreach (var same in groups.GroupBy(group => (group.First.Owner.Name, group.About)))
            page.Item(2, $"{Sentences.Capital(same.Key.Name)} ({same.Key.About}): {string.Join("; ", same.Select(group => group.First.Says))}.");
    }
}
