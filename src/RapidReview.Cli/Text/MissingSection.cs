using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>What is missing, grouped by whom to ask.</summary>
internal static class MissingSection
{
    public static void Write(Page page, AdvicePart part)
    {
        var missing = Questions.Asked(part).ToList();
        if (missing.Count == 0)
            return;
        page.Heading("What is missing, and whom to ask");
        var waiting = Questions.Waiting(part);
        foreach (var asked in missing)
        {
            page.Gap();
            page.Paragraph(2, new Run(Sentences.Capital(Wording.Supplier(asked.Key)), Tone.Strong));
            var before = "";
            foreach (var fact in asked)
                before = Fact(page, fact, waiting, before);
        }
    }

    /// <summary>Writes one question, and returns what it holds up.</summary>
    private static string Fact(Page page, MissingFact fact, IReadOnlyDictionary<string, (string Says, int Weight)> waiting, string before)
    {
        page.Item(4, $"{fact.Question} ({Questions.About(fact)})", fact.CannotBeEstablished ? new Run(" Asked before; nobody could say.", Tone.Warning) : "");
        if (fact.Note is { } note)
            page.Paragraph(6, note);
        page.Paragraph(6, new Run($"In the file: {fact.Pointer}", Tone.Faint));
        var held = Questions.HeldUp(fact, waiting);
        page.Paragraph(6, held == before ? "Holds up the same." : $"Holds up: {held}.");
        return held;
    }
}
