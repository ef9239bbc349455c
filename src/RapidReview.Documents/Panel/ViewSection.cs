using RapidReview.Cases;
using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Rules.Views;

namespace RapidReview.Documents.Panel;

/// <summary>Where agencies say different things of the same fact, and what it changes.</summary>
internal static class ViewSection
{
    /// <summary>The section; nothing where the file keeps nothing that bodies say.</summary>
    public static IEnumerable<Block> Of(CaseFile file, CaseViews? views)
    {
        if (file.Assertions.Count == 0 || views is { Facts.Count: 0 })
            yield break;
        yield return new Heading(1, ViewWords.Heading);
        yield return new Paragraph(views is null ? ViewWords.NotWorkedOut : ViewWords.Caution);
        if (views is null)
            yield break;
        yield return new Table(
            "What agencies say differently, and what it changes",
            [new("Fact", 4), new("Who says what", 6), new("What it changes", 7)],
            Items.From(ViewWords.Facts(views, inShort: true).Select(fact => new TableRow([fact.About, Lines(fact.Said), Lines(Items.From(fact.Differences.Prepend(fact.Effect)))]))));
        if (ViewWords.Agreed(views) is { } agreed)
            yield return new Paragraph(agreed);
    }

    private static TableCell Lines(Items<string> lines) => new(Items.From(lines.Select(Line.FromString)));
}
