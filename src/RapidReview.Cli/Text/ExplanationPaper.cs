using RapidReview.Cli.Machine;
using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>Findings explained: how each came out, why, and what it turns on.</summary>
internal static class ExplanationPaper
{
    private const int Column = 11;

    public static Page Of(Advice advice, Items<FindingExplanation> explanations, Screen screen)
    {
        var page = PaperStart.Of(advice, screen);
        var told = new ToldFindings();
        foreach (var explanation in explanations)
            Explain(page, explanation, told);
        EndSection.Versions(page, advice);
        return page;
    }

    private static void Explain(Page page, FindingExplanation explanation, ToldFindings told)
    {
        var finding = explanation.Finding;
        page.Title($"{finding.Id}, {Wording.Subject(finding.Subject)}");
        if (explanation.Forced)
            page.Paragraph(0, $"{PartWords.Title(explanation.Nation, explanation.Edition, explanation.Forced, Wording.Nation(explanation.Nation))}.");
        Outcome(page, finding);
        Skipped(page, finding);
        foreach (var sentence in explanation.Local)
            page.Row(4, sentence == explanation.Local[0] ? "Locally" : "", Column, sentence);
        page.Heading(Explanations.Outcome(finding) switch
        {
            Findings.Outcome.NotMet => "Why not, condition by condition",
            _ when explanation.IsOpen => "Why it cannot be said yet, condition by condition",
            _ => "Why, condition by condition",
        });
        var (fresh, before) = told.Add(explanation);
        var numbers = told.Numbers(explanation);
        DerivationSection.Write(page, finding, numbers);
        Beneath(page, fresh, before, numbers);
        TurnsOn(page, explanation);
        RestsOn(page, explanation);
    }

    private static void Outcome(Page page, Finding finding)
    {
        if (finding is DutyFinding duty)
        {
            DutySection.Duty(page, new DutyEntry(new Group<DutyFinding>(duty, Wording.Subject(duty.Subject)), [], []));
            return;
        }

        page.Gap();
        var (words, tone) = OutcomeWords.Of(finding);
        page.Paragraph(2, new Run(words, tone), $"  {Sentences.Capital(finding is QuorumFinding ? $"whether {finding.Says}" : finding.Says)}{(finding is ChecklistFinding checklist ? $": {ChecklistWords.Count(checklist)}" : "")}.");
        if (finding is NoteFinding { Advice.Length: > 0 } note)
            page.Row(4, "Tells", Column, note.Advice);
        if (finding is ClockFinding { PrudentStart.IsKnown: true } clock && !clock.PrudentStart.Equals(clock.Start))
            page.Row(4, "Prudently", Column, Wording.Date(clock.PrudentStart));
        foreach (var reason in finding.Reasons)
            page.Row(4, reason == finding.Reasons[0] ? "Why" : "", Column, reason);
        if (finding is QuorumFinding quorum)
        {
            ConsiderationSection.Partners(page, quorum);
            page.Row(4, "Tells", Column, quorum.Advice);
        }

        SourceRows.Write(page, 4, Column, finding.Sources);
    }

    /// <summary>Every day that did not count, with its reason.</summary>
    private static void Skipped(Page page, Finding finding)
    {
        if (finding is not DutyFinding { Skipped.Count: > 0 } duty)
            return;
        var days = duty.Skipped.GroupBy(day => day.Because, StringComparer.Ordinal).Select(group => $"{string.Join(", ", group.Select(day => Wording.Day(day.Date)))} ({group.Key})");
        page.Row(4, "Skipped", Column, string.Join("; ", days));
    }

    private static void Beneath(Page page, IReadOnlyList<Finding> fresh, IReadOnlyList<Finding> before, IReadOnlyDictionary<FindingRef, int> numbers)
    {
        if (fresh.Count + before.Count == 0)
            return;
        page.Heading("What that rests on in turn");
        if (before.Count > 0)
            page.Paragraph(2, $"As said above under {string.Join(", ", before.Select(finding => numbers[ToldFindings.Name(finding)]))}{(fresh.Count > 0 ? "; and as follows" : "")}.");
        foreach (var finding in fresh)
        {
            page.Gap();
            var (words, tone) = OutcomeWords.Of(finding);
            page.Hanging(2, $"{numbers[ToldFindings.Name(finding)]}.", new Run(words, tone), $"  {Sentences.Capital(finding.Says)} ({Wording.Subject(finding.Subject)}). ", new Run($"{Citations.Brief(finding.Sources)}; rule {finding.Id}", Tone.Faint));
            foreach (var reason in finding.Reasons)
                page.Paragraph(5, reason);
            DerivationSection.Write(page, finding, numbers, indent: 5);
        }
    }

    private static void TurnsOn(Page page, FindingExplanation explanation)
    {
        if (!explanation.IsOpen)
            return;
        page.Heading("What it turns on");
        if (explanation.TurnsOn.Count == 0)
        {
            page.Paragraph(2, "On nothing that this file could hold: it is left open for the reason above.");
            return;
        }

        foreach (var fact in explanation.TurnsOn)
        {
            page.Item(2, fact.Question, fact.CannotBeEstablished ? new Run(" Asked before; nobody could say.", Tone.Warning) : "");
            page.Paragraph(4, $"Ask {Wording.Supplier(fact.Ask)}. ", new Run($"In the file: {fact.Pointer}", Tone.Faint));
        }

        Sets(page, explanation, "What would settle it");
    }

    /// <summary>The smallest sets of facts that settle or flip it, one line for each, by what it would come to.</summary>
    private static void Sets(Page page, FindingExplanation explanation, string heading)
    {
        if (explanation.Turns is not { } turns)
            return;
        page.Heading(heading);
        if (turns.Sets.Count == 0)
        {
            page.Paragraph(2, turns.MayBeMore
                ? $"Nothing was found, of up to {FindingTurnsLimits.Facts} facts at a time. There may be something among the days, entries and other values that were not tried."
                : "Nothing: every answer was tried.");
            return;
        }

        foreach (var come in turns.Sets.GroupBy(set => Come(explanation.Finding, set), StringComparer.Ordinal))
        {
            page.Paragraph(2, $"{Sentences.Capital(come.Key)}, {(come.Count() == 1 ? "if" : "if any one of these")}:");
            foreach (var set in come)
                page.Item(4, string.Join(" And: ", set.Facts.Select(fact => $"{fact.About} {(fact.About.EndsWith(':') ? fact.Answer : Sentences.Capital(fact.Answer))}.")));
        }

        if (turns.MayBeMore)
            page.Paragraph(2, "There may be others: of more facts together, or of days, entries and other values that were not tried.");
    }

    private static string Come(Finding finding, TurningSet set) => (finding is DutyFinding duty
        // Whether there is a last day then is not told with the set: done is done, in time or before any time ran.
        ? DutyWords.State(duty with { Owed = set.Outcome, State = set.State ?? DutyState.Undetermined, Due = default })
        : set.Outcome == Findings.Outcome.Met ? "met" : "not met").ToLowerInvariant();

    private static void RestsOn(Page page, FindingExplanation explanation)
    {
        if (explanation.IsOpen || explanation.RestsOn.Count == 0)
            return;
        page.Heading("What it turns on");
        page.Paragraph(2, "It is settled by these facts. Were one of them otherwise, it might be too.");
        foreach (var fact in explanation.RestsOn)
            page.Item(2, FactWords.Of(fact));
        Sets(page, explanation, "What would make it otherwise");
    }
}
