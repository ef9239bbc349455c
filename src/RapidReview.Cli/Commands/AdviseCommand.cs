using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Text;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Interchange;

namespace RapidReview.Cli.Commands;

/// <summary>The main job: advice for a case.</summary>
internal static class AdviseCommand
{
    public static Command Make(Surroundings around)
    {
        var inputs = new Inputs();
        var format = new FormatOption();
        var output = new OutOption();
        var command = new Command("advise", "Says what is to be done, by whom and by when, with reasons and sources.");
        inputs.AddTo(command);
        format.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var (asked, problems) = format.Read(parsed);
            var read = inputs.Read(parsed, around, problems);
            if (read.Supposed.Count > 0)
                WhatIf(output.Open(parsed, around), asked, read.WhatIf());
            else
                Advise(output.Open(parsed, around), asked, read.Decide().Explain());
            return ExitCode.Done;
        });
        return command;
    }

    private static void Advise(Sink sink, OutputFormat format, Advice advice)
    {
        if (format == OutputFormat.Json)
            sink.Write(AdviceJson.Write(advice));
        else
            sink.Write(AdvicePaper.Of(advice, sink.Screen));
    }

    private static void WhatIf(Sink sink, OutputFormat format, WhatIf whatIf)
    {
        if (format == OutputFormat.Json)
            sink.Write(AdviceJson.Write(whatIf.After.Explain(), whatIf.Supposed, whatIf.Changes()));
        else
            sink.Write(WhatIfPaper.Of(whatIf, asked: null, subject: null, sink.Screen));
    }
}
