using RapidReview.Cli.Machine;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Rules.Views;

namespace RapidReview.Cli.Text;

/// <summary>Advice under what each body says, and under all of it: only what differs.</summary>
internal static class ViewsPaper
{
    public static Page Of(CaseViews views, Screen screen)
    {
        var page = PaperStart.Of(views.Own, screen);
        if (views.Facts.Count == 0)
            page.Paragraph(0, "The file keeps nothing that agencies say of single facts as at this moment, so that there is one view: its own.");
        else
            Views(page, views);
        EndSection.SetAside(page, views.Own);
        EndSection.Versions(page, views.Own);
        return page;
    }

    private static void Views(Page page, CaseViews views)
    {
        ViewsSection.Write(page, views, inShort: false);
        foreach (var body in views.Bodies)
            Body(page, views, body);
        page.Title("Under every view");
        page.Paragraph(2, "These duties stand the same, whoever is right:");
        var same = ViewWords.Same(views).ToList();
        foreach (var duty in same)
            page.Item(2, duty);
        if (same.Count == 0)
            page.Paragraph(2, "None.");
        page.Title("If what is disputed is left open");
        foreach (var problem in ViewWords.CannotBe(views.LeftOpenProblems))
            page.Paragraph(2, problem);
        if (views.LeftOpenProblems.Count == 0)
            Changes(page, views.LeftOpen);
    }

    private static void Body(Page page, CaseViews views, BodyView body)
    {
        page.Title($"If all that {body.Name} says is so");
        foreach (var supposed in ViewWords.Supposed(views, body))
            page.Item(2, supposed);
        page.Heading("What would come out otherwise");
        foreach (var problem in ViewWords.CannotBe(body.Problems))
            page.Paragraph(2, problem);
        if (body.Problems.Count == 0)
            Changes(page, body.Changes);
    }

    private static void Changes(Page page, Facts.Items<Rules.Differences.FindingChange> changes)
    {
        var told = changes.Where(ChangeWords.IsWorthTelling).ToList();
        if (told.Count == 0)
            page.Paragraph(2, "Nothing: everything comes out the same.");
        ChangeLines.Write(page, 2, told);
    }
}
