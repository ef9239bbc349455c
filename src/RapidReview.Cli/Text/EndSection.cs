using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;

namespace RapidReview.Cli.Text;

/// <summary>What the advice leaves aside, and what it was made with.</summary>
internal static class EndSection
{
    public static void SetAside(Page page, Advice advice) => Items(page, "What was set aside", Endings.SetAside(advice));

    public static void NotCovered(Page page, Advice advice) => Items(page, "What this does not cover", Endings.NotCovered(advice));

    /// <summary>What the marks behind citations mean: only those that were used.</summary>
    public static void Marks(Page page, Advice advice) => Items(page, "How far the sources were checked", Endings.Marks(advice));

    /// <summary>What a reader should know of the sources that are not settled, each note once.</summary>
    public static void Notes(Page page, Advice advice)
    {
        foreach (var note in Endings.Notes(advice))
            page.Item(4, note);
    }

    public static void Versions(Page page, Advice advice)
    {
        page.Gap();
        page.Paragraph(0, new Run(Endings.MadeWith(advice), Tone.Faint));
    }

    private static void Items(Page page, string title, IEnumerable<string> sentences)
    {
        var all = sentences.ToList();
        if (all.Count == 0)
            return;
        page.Title(title);
        foreach (var sentence in all)
            page.Item(2, sentence);
    }
}
