using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Problems;
using RapidReview.Cli.Text;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Interchange;

namespace RapidReview.Cli.Commands;

/// <summary>One finding: why, why not, what it turns on.</summary>
internal static class ExplainCommand
{
    public static Command Make(Surroundings around)
    {
        var inputs = new Inputs();
        var format = new FormatOption();
        var finding = new Argument<string>("FINDING[#SUBJECT]") { Description = "The finding, such as england.notification.notify-panel, and if wanted whom it is about, such as #child:A/authority:E06000004." };
        var command = new Command("explain", "Says of one finding why, why not and what it turns on.");
        inputs.AddTo(command);
        command.Arguments.Add(finding);
        format.AddTo(command);
        command.SetAction(parsed =>
        {
            var (asked, problems) = format.Read(parsed);
            var read = inputs.Read(parsed, around, problems);
            var decision = read.Decide();
            var advice = decision.ExplainEverything();
            var (id, subject) = WithSubject.Split(parsed.GetRequiredValue(finding));
            if (Explanations.Of(advice, id, subject).Count == 0)
                throw new UnusableException([NotThere(advice, around.Advisor.Value.Catalogue, id, subject)]);
            if (read.Supposed.Count > 0)
                WhatIf(new Sink(around), asked, read.WhatIf(decision), (id, subject), around.Screen);
            else if (asked == OutputFormat.Json)
                new Sink(around).Write(AdviceJson.Write(advice, decision.Explain(id, subject)));
            else
                new Sink(around).Write(ExplanationPaper.Of(advice, decision.Explain(id, subject), around.Screen));
            return ExitCode.Done;
        });
        return command;
    }

    private static void WhatIf(Sink sink, OutputFormat format, WhatIf whatIf, (string Id, string? Subject) finding, Screen screen)
    {
        if (format == OutputFormat.Json)
            sink.Write(AdviceJson.Write(whatIf.After.ExplainEverything(), whatIf.Supposed, whatIf.EveryChange()));
        else
            sink.Write(WhatIfPaper.Of(whatIf, finding.Id, finding.Subject, screen));
    }

    private static Problem NotThere(Advice advice, IEnumerable<CatalogueRule> catalogue, string id, string? subject)
    {
        var findings = advice.Parts.SelectMany(Explanations.All).ToList();
        var subjects = Items.From(findings.Where(finding => finding.Id == id).Select(finding => finding.Subject).Distinct(StringComparer.Ordinal));
        var ids = Items.From(findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return subjects.Count > 0 ? CommandProblems.NoSuchSubject(id, subject ?? "", NearMiss.To(subject ?? "", subjects), subjects)
            : catalogue.Any(rule => rule.Id == id) ? CommandProblems.NothingToTell(id)
            : CommandProblems.NoSuchFinding(id, NearMiss.To(id, ids), ids);
    }
}
