using RapidReview.Cases;
using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Filling;

namespace RapidReview.Documents.Forms;

/// <summary>
/// The documents of a pack, filled from a case, as a paper: a form, a letter, an agenda. It repeats what the filled documents say
/// and decides nothing. Pure and thread-safe.
/// </summary>
public static class FormPaper
{
    /// <summary>The paper. Where there are several documents, each begins on a page of its own.</summary>
    /// <param name="documents">Documents filled from one case for one moment; at least one.</param>
    /// <param name="file">The case file, for the events of a timeline.</param>
    /// <param name="calendar">The calendar that the advice was reckoned with; null for the one that the library carries.</param>
    /// <exception cref="ArgumentException">There is no document, or one is about another case than the file.</exception>
    public static Document Of(Items<FilledDocument> documents, CaseFile file, WorkingDayCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(file);
        if (documents.Count == 0)
            throw new ArgumentException("There is no document to write.", nameof(documents));
        if (documents.Any(document => document.Advice.Case != file.Case))
            throw new ArgumentException("A document is about another case than this file.", nameof(file));
        var first = documents[0];
        var blocks = new FormBlocks(file, first.Advice.AsAt, calendar ?? WorkingDayCalendar.EnglandAndWales);
        var titles = documents.Select(document => document.Title).Distinct(StringComparer.Ordinal).ToList();
        return new Document
        {
            Title = titles is [var only] ? only : "Documents for the case",
            Reference = first.Advice.Case,
            AsAt = first.Advice.AsAt,
            MadeWith = Endings.MadeWith(first.Advice),
            Marking = documents.Select(document => document.Marking).FirstOrDefault(marking => marking is not null),
            Blocks = Items.From(documents.SelectMany((document, index) => One(document, index, documents.Count, blocks)).Append(new Listing([Legend]))),
        };
    }

    private static ListEntry Legend => new("How to read it", Items.From<Line>(
    [
        "Not yet recorded: the case file does not hold it. It is never a \"no\".",
        "To be entered by hand: a case file never holds names, addresses, numbers that identify, or whole accounts.",
    ]));

    private static IEnumerable<Block> One(FilledDocument document, int index, int count, FormBlocks blocks)
    {
        if (index > 0)
            yield return new PageBreak();
        if (count > 1)
            yield return new Heading(1, $"{document.Title}: {Wording.Subject(document.Subject)}");
        else
            yield return new Paragraph($"About {Wording.Subject(document.Subject)}.");
        if (document.Part.Forced)
            yield return new Callout("For comparison only", ["This document belongs to an arrangement that was asked for with --pack, whatever its dates and its area. It is no advice."]);
        else if (document.Arises == Outcome.Undetermined)
            yield return new Callout("Not settled yet", ["Whether this document arises waits for facts that are not known."]);
        foreach (var block in blocks.Of(document.Blocks, count > 1 ? 1 : 0))
            yield return block;
        yield return new Listing(Items.From(document.Sources.Select(source => new ListEntry(Line.Of([new Run("Rests on: ", Tone.Faint), .. Citations.Full(source).Runs])))));
    }
}
