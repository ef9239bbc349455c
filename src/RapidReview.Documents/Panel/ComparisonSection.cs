using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Documents.Panel;

/// <summary>What was asked for as a comparison: never hidden, never before what applies.</summary>
internal static class ComparisonSection
{
    public static IEnumerable<Block> Of(Advice advice)
    {
        foreach (var part in advice.Parts.Where(part => part.Forced))
        {
            yield return new Heading(1, PartWords.Title(part));
            yield return new Paragraph(string.Join(' ', PartWords.Opening(part)));
            if (Changes.Applies(advice, part) is { } applies)
            {
                yield return new Heading(2, Changes.Heading);
                var changes = Items.From(Changes.Of(part, applies).Select(change => new ListEntry(change)));
                yield return changes.Count > 0 ? new Listing(changes) : new Paragraph(Changes.None);
            }

            yield return new Heading(2, "What it would ask");
            yield return SummarySection.Duties(part, $"What would be to do. {PartWords.Title(part)}");
            foreach (var block in ReasonSection.Of(part, 2).Concat(ConsiderationSection.Of(part, 2)).Concat(NoteSection.Of(part, 2)).Concat(ChecklistSection.Of(part, 2)))
                yield return block;
        }
    }
}
