using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Panel;

/// <summary>Each checklist item by item, with whom to ask.</summary>
internal static class ChecklistSection
{
    public static IEnumerable<Block> Of(AdvicePart part, int level)
    {
        foreach (var checklist in part.Checklists)
        {
            var (words, tone) = OutcomeWords.Of(checklist);
            yield return new Heading(level, $"{Sentences.Capital(checklist.Says)} ({Wording.Subject(checklist.Subject)})");
            yield return new Paragraph(Line.Of(new Run($"{Sentences.Capital(words.ToLowerInvariant())}", tone), $": {ChecklistWords.Count(checklist)}. ", new Run(Citations.Brief(checklist.Sources), Tone.Faint)));
            foreach (var reason in checklist.Reasons)
                yield return new Paragraph(reason);
            if (checklist.Items.Count > 0)
                yield return new Checks(Items.From(checklist.Items.Select(item => new Check(Sentences.Capital(item.Says), item.State, Note(item)))));
        }
    }

    private static string? Note(ChecklistItem item) => item.State != ChecklistItemState.Undetermined ? null
        : $"{ChecklistWords.Whom(item)}{(ChecklistWords.InVain(item) ? " Asked before; nobody could say." : "")}" is { Length: > 0 } note ? note : null;
}
