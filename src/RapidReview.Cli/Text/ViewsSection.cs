using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Rules.Views;

namespace RapidReview.Cli.Text;

/// <summary>Where agencies disagree, and what it changes.</summary>
internal static class ViewsSection
{
    /// <param name="page">Where it is written.</param>
    /// <param name="views">The views.</param>
    /// <param name="inShort">Whether only the first differences are named.</param>
    public static void Write(Page page, CaseViews views, bool inShort)
    {
        page.Title(ViewWords.Heading);
        page.Paragraph(2, ViewWords.Caution);
        foreach (var fact in ViewWords.Facts(views, inShort))
        {
            page.Gap();
            page.Item(2, new Run(fact.About, Tone.Strong));
            foreach (var said in fact.Said)
                page.Paragraph(4, said);
            page.Paragraph(4, fact.Effect);
            foreach (var difference in fact.Differences)
                page.Item(6, difference);
        }

        if (ViewWords.Agreed(views) is { } agreed)
        {
            page.Gap();
            page.Paragraph(2, agreed);
        }
    }
}
