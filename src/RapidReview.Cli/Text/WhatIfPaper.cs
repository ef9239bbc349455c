using RapidReview.Cli.Machine;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Differences;

namespace RapidReview.Cli.Text;

/// <summary>What advice would be if some facts were otherwise: only what changes, with the conditions that make the difference.</summary>
internal static class WhatIfPaper
{
    /// <param name="whatIf">What was supposed.</param>
    /// <param name="asked">The id of the finding that was asked for; null for all.</param>
    /// <param name="subject">Whom it is about; null for everybody.</param>
    /// <param name="screen">The screen.</param>
    public static Page Of(WhatIf whatIf, string? asked, string? subject, Screen screen)
    {
        var after = whatIf.After.Explain();
        var page = PaperStart.Of(after, screen);
        page.Heading("What if");
        foreach (var change in whatIf.Supposed)
            page.Item(2, $"{change.Pointer} were {(change.Value == "null" ? "not recorded" : change.Value)}");
        page.Paragraph(2, "The case file stays as it is.");
        if (asked is not null)
            Asked(page, whatIf, asked, subject);
        var others = whatIf.Changes().Where(change => IsWorthTelling(change) && !IsAsked(change.Finding, asked, subject)).ToList();
        page.Heading(asked is null ? "What would come out otherwise" : "What else would come out otherwise");
        Write(page, others);
        EndSection.Versions(page, after);
        return page;
    }

    private static void Asked(Page page, WhatIf whatIf, string id, string? subject)
    {
        page.Heading("What was asked about");
        var changes = whatIf.EveryChange().Where(change => IsAsked(change.Finding, id, subject)).ToList();
        if (changes.Count > 0)
            Write(page, changes);
        else
            page.Paragraph(2, "It comes out the same.");
    }

    /// <summary>A clock that runs neither before nor after says nothing to a reader, nor does a duty that is not owed.</summary>
    private static bool IsWorthTelling(FindingChange change) =>
        new[] { change.Before, change.After }.Any(finding => finding is not null and not ClockFinding { Start.IsKnown: false } and not DutyFinding { Owed: Outcome.NotMet });

    private static bool IsAsked(Finding finding, string? id, string? subject) => finding.Id == id && (subject is null || finding.Subject == subject);

    private static void Write(Page page, IReadOnlyList<FindingChange> changes)
    {
        if (changes.Count == 0)
            page.Paragraph(2, "Nothing: everything comes out the same.");
        foreach (var part in changes.GroupBy(change => (change.Nation, change.Edition, change.Forced)))
        {
            if (part.Key.Forced)
                page.Paragraph(2, $"{PartWords.Title(part.Key.Nation, part.Key.Edition, part.Key.Forced, Rules.Explanation.Wording.Nation(part.Key.Nation))}:");
            foreach (var alike in part.GroupBy(change => (change.Finding.Says, Was: Stands(change.Before), Becomes: Stands(change.After), change.Because)))
            {
                page.Item(2, $"{Sentences.Capital(alike.Key.Says)} ({SubjectWords.Say([.. alike.Select(change => change.Finding.Subject)])}): {alike.Key.Was} becomes {alike.Key.Becomes}.");
                if (Because(alike.Key.Because) is { } because)
                    page.Paragraph(4, because);
            }
        }
    }

    private static string Stands(Finding? finding) => finding is null ? "not told" : Changes.Stands(finding);

    private static string? Because(Items<StepChange> steps) =>
        steps.Count == 0 ? null : $"Because {string.Join("; ", steps.Select(step => step.After ?? $"it is open whether {step.Says}"))}.";
}
