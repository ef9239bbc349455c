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
        DutyState.Overdue, DutyState.ElapsedBeforeAwareness, DutyState.DueSoon, DutyState.Due, DutyState.Undetermined,
        DutyState.MetLate, DutyState.MetEarly, DutyState.MetOnTime, DutyState.NotTriggered,
    ];

    public static void Write(Page page, AdvicePart part)
    {
        page.Heading("What must be done, by whom and by when");
        if (part.Duties.Count == 0)
            page.Paragraph(2, "No duty follows from what is encoded.");
        var owed = Group<DutyFinding>.Of(part.Duties.Where(duty => duty.Owed != Outcome.NotMet)).OrderBy(duty => duty.First.Target).ThenBy(duty => Array.IndexOf(Order, duty.First.State));
        foreach (var alike in owed.GroupBy(WithoutParties).GroupBy(group => Open(group.First().First, string.Join('|', group.Select(duty => $"{duty.First.Owner.Name} ({duty.About})")))))
            Duty(page, alike.First().First(), [.. alike.Skip(1).Select(group => group.First().First)], [.. alike.First().Skip(1)], part.Missing);
        NotOwed(page, part);
    }

    /// <summary>One duty, with its dates, reasons and sources.</summary>
    /// <param name="page">Where it is written.</param>
    /// <param name="group">The duty, with everybody whom it is about.</param>
    /// <param name="alike">Other duties, of which just the same can be said.</param>
    /// <param name="others">The same duty of others, of which nothing else can be said either.</param>
    /// <param name="missing">What is asked for.</param>
    public static void Duty(Page page, Group<DutyFinding> group, IReadOnlyList<DutyFinding>? alike = null, IReadOnlyList<Group<DutyFinding>>? others = null, IReadOnlyList<MissingFact>? missing = null)
    {
        var duty = group.First;
        page.Gap();
        foreach (var one in (alike ?? []).Prepend(duty))
            page.Paragraph(2, new Run(DutyWords.State(one), DutyWords.Tone(one.State)), $"  {DutyWords.Sentence(one)}");
        page.Row(4, "About", Column, group.About);
        foreach (var other in others ?? [])
            page.Row(4, "Also of", Column, $"{other.First.Owner.Name} ({other.About})");
        Dates(page, duty);
        TurnsOn(page, duty, missing ?? []);
        Why(page, duty);
        SourceRows.Write(page, 4, Column, duty.Sources);
    }

    /// <summary>What is open says the same of everybody whom it may concern, and is told once; anything else is each one's own.</summary>
    private static DutyFinding WithoutParties(Group<DutyFinding> group) => group.First.State == DutyState.Undetermined && group.First.Owed == Outcome.Undetermined
        ? group.First with { Subject = "", Derivation = [], Owner = group.First.Owner with { Area = null, Name = "" }, Recipient = null }
        : group.First;

    /// <summary>Duties that are open for the same reasons, about the same and from the same sources, are told together; anything else is told by itself.</summary>
    private static object Open(DutyFinding duty, string about) => duty.State == DutyState.Undetermined && duty.Owed == Outcome.Undetermined
        ? (about, duty with { Id = "", Subject = "", Says = "", Recipient = null, Derivation = [] })
        : duty;

    private static void Dates(Page page, DutyFinding duty)
    {
        if (duty is { NotBefore: { IsKnown: true } opens, Due.IsKnown: true })
            page.Row(4, "First day", Column, new Run(Wording.Date(opens), Tone.Heading));
        if (duty.Due.IsKnown)
            page.Row(4, duty.Timing == DutyTiming.ForAtLeast ? "Until" : "Last day", Column, new Run(Wording.Date(duty.Due), Tone.Heading), duty.Period is { } period ? $" ({period})" : "");
        if (duty.Prudent.IsKnown && !duty.Prudent.Equals(duty.Due))
            page.Row(4, "Prudently", Column, $"{Wording.Date(duty.Prudent)}{DutyWords.Against(duty.PrudentState)}");
        if (duty.Done.IsKnown)
            page.Row(4, duty.Timing == DutyTiming.ForAtLeast ? "Ended" : "Done", Column, Wording.Date(duty.Done));
    }

    /// <summary>What an open duty turns on, where a few answers settle it; of more than that, the questions are told with what is missing.</summary>
    private static void TurnsOn(Page page, DutyFinding duty, IReadOnlyList<MissingFact> missing)
    {
        if (duty.Owed != Outcome.Undetermined)
            return;
        var questions = missing.Where(fact => fact.Blocks.Any(block => block.Id == duty.Id && block.Subject == duty.Subject)).Select(fact => fact.Question).Distinct(StringComparer.Ordinal).ToList();
        if (questions.Count is > 0 and <= 3)
            page.Row(4, "Turns on", Column, string.Join(' ', questions));
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
        foreach (var same in groups.GroupBy(group => (group.First.Owner.Name, group.About, Why: Because.Of(group.First), Sources: SourceRows.Brief(group.First.Sources))))
        {
            page.Item(2, $"{Sentences.Capital(same.Key.Name)} ({same.Key.About}): {string.Join("; ", same.Select(group => group.First.Says))}. ", new Run(same.Key.Sources, Tone.Faint));
            if (same.Key.Why is { } why)
                page.Paragraph(4, why);
        }
    }
}
