using RapidReview.Cli.Machine;
using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Facts;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>The catalogue of rules as people read it.</summary>
internal static class RulePaper
{
    private const int Column = 16;

    public static Page Of(Items<CatalogueRule> rules, Screen screen)
    {
        var page = PaperStart.Empty(screen);
        foreach (var rule in rules)
            Rule(page, rule);
        return page;
    }

    private static void Rule(Page page, CatalogueRule rule)
    {
        page.Title(rule.Id);
        page.Paragraph(0, $"{Sentences.Capital(rule.Says)}.");
        page.Row(2, "Kind", Column, Wording.Kind(rule.Kind));
        page.Row(2, "About", Column, rule.About);
        page.Row(2, "Governed by", Column, rule.By);
        foreach (var era in rule.Eras.Reverse())
            Era(page, era);
        if (rule.Parameters.Count == 0)
            return;
        page.Gap();
        page.Paragraph(2, "Numbers that it uses");
        foreach (var parameter in rule.Parameters)
            ParameterRows.Write(page, 4, parameter);
    }

    private static void Era(Page page, CatalogueEra era)
    {
        page.Gap();
        page.Paragraph(2, new Run($"In force {Spans.Say(era.From, era.Until)}", Tone.Strong));
        foreach (var clause in era.Clauses)
            page.Row(4, Sentences.Capital(clause.Label), Column, Sentences.Full(clause.Says));
        SourceRows.Write(page, 4, Column, era.Sources);
    }
}
