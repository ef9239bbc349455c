using RapidReview.Cli.Machine;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
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
        var others = whatIf.Changes().Where(change => ChangeWords.IsWorthTelling(change) && !IsAsked(change.Finding, asked, subject)).ToList();
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

    private static bool IsAsked(Finding finding, string? id, string? subject) => finding.Id == id && (subject is null || finding.Subject == subject);

    private static void Write(Page page, IReadOnlyList<FindingChange> changes)
    {
        if (changes.Count == 0)
            page.Paragraph(2, "Nothing: everything comes out the same.");
        ChangeLines.Write(page, 2, changes);
    }
}
