using RapidReview.Cli.Machine;
using RapidReview.Documents.Model;
using RapidReview.Documents.Writing;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Filling;

namespace RapidReview.Cli.Text;

/// <summary>Which documents there are, as people read it.</summary>
internal static class DocumentsPaper
{
    /// <summary>Those of the loaded packs.</summary>
    public static Page Of(Advisor advisor, Screen screen)
    {
        var page = PaperStart.Empty(screen);
        if (advisor.Documents.Count == 0)
            page.Paragraph(0, "No pack that is loaded supplies a document. Partnerships' packs do: name their folder with --packs DIR.");
        foreach (var pack in advisor.Documents.GroupBy(document => document.Pack, StringComparer.Ordinal))
        {
            page.Heading(advisor.Packs.First(known => known.Manifest.Id == pack.Key).Manifest.Title);
            foreach (var document in pack)
                page.Item(2, new Run(document.Id, Tone.Strong), $": {document.Title}, one for each {document.About.Replace('-', ' ')}; from {Wording.Day(document.From)}{(document.Until is { } until ? $" until the day before {Wording.Day(until)}" : "")}.");
        }

        return page;
    }

    /// <summary>Those that arise for a case, with how far they are filled.</summary>
    public static Page Of(Items<FilledDocument> documents, Screen screen)
    {
        var page = PaperStart.Empty(screen);
        if (documents.Count == 0)
            page.Paragraph(0, "No document arises for this case at that moment.");
        foreach (var document in documents)
        {
            var fields = document.Blocks.OfType<FilledForm>().SelectMany(form => form.Fields).ToList();
            var open = document.Arises == Outcome.Undetermined ? " Whether it arises is not known yet." : "";
            var forced = document.Part.Forced ? " For comparison only." : "";
            page.Item(2, new Run($"{document.Id}#{document.Subject}", Tone.Strong), $": {document.Title}. Of {fields.Count} fields {Count(FieldState.Filled)} are filled, {Count(FieldState.NotYetRecorded) + Count(FieldState.CannotBeEstablished)} open, {Count(FieldState.ByHand)} to be entered by hand{(Count(FieldState.DoesNotApply) is > 0 and var idle ? $"; {idle} {(idle == 1 ? "does" : "do")} not arise" : "")}.{open}{forced}");

            int Count(FieldState state) => fields.Count(field => field.State == state);
        }

        return page;
    }
}
