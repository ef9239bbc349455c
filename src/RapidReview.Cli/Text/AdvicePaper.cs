using RapidReview.Cli.Machine;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;
using RapidReview.Rules.Views;

namespace RapidReview.Cli.Text;

/// <summary>Advice as text: first what is to be done, then why, then what is not known, then what it does not cover.</summary>
internal static class AdvicePaper
{
    /// <param name="advice">The advice.</param>
    /// <param name="views">What bodies say otherwise; null where the file keeps nothing of that.</param>
    /// <param name="screen">The screen.</param>
    public static Page Of(Advice advice, CaseViews? views, Screen screen)
    {
        var page = PaperStart.Of(advice, screen);
        foreach (var part in advice.Parts)
            Part(page, part, Changes.Applies(advice, part));
        if (views is { Facts.Count: > 0 })
            ViewsSection.Write(page, views, inShort: true);
        EndSection.SetAside(page, advice);
        EndSection.NotCovered(page, advice);
        EndSection.Marks(page, advice);
        EndSection.Notes(page, advice);
        EndSection.Versions(page, advice);
        return page;
    }

    /// <param name="page">Where it is written.</param>
    /// <param name="part">The part.</param>
    /// <param name="applies">Of a forced part, the one that applies; null for none.</param>
    private static void Part(Page page, AdvicePart part, AdvicePart? applies)
    {
        page.Title(PartWords.Title(part));
        foreach (var sentence in PartWords.Opening(part))
            page.Paragraph(0, sentence);
        if (applies is not null)
            ChangeSection.Write(page, part, applies);
        DutySection.Write(page, part);
        CriterionSection.Write(page, part);
        ConsiderationSection.Write(page, part);
        ConsiderationSection.Quorum(page, part);
        DecisionSection.Write(page, part);
        NoteSection.Write(page, "What the sources disagree on", part.Conflicts);
        NoteSection.Write(page, "What to consider", part.Prompts);
        MissingSection.Write(page, part);
        ChecklistSection.Write(page, part);
    }
}
