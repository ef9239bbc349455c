using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Problems;
using RapidReview.Cli.Text;
using RapidReview.Documents.Calendar;
using RapidReview.Documents.Panel;
using RapidReview.Rules;
using RapidReview.Rules.Interchange;

namespace RapidReview.Cli.Commands;

/// <summary>The main job: advice for a case.</summary>
internal static class AdviseCommand
{
    public static Command Make(Surroundings around)
    {
        var inputs = new Inputs();
        var format = new FormatOption(FormatOption.PaperAndDiary, "How to write it: text for people (the default), json for machines; the panel paper as md, html or docx; the last days for a diary as ics.");
        var output = new OutOption();
        var command = new Command("advise", "Says what is to be done, by whom and by when, with reasons and sources.");
        inputs.AddTo(command);
        format.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var (asked, problems) = format.Read(parsed);
            var sink = output.Open(parsed, around);
            if (asked == OutputFormat.Word && sink.Screen.IsTerminal)
                problems = problems.Append(CommandProblems.NotForTerminals());
            var read = inputs.Read(parsed, around, problems);
            if (read.Supposed.Count > 0 && asked is OutputFormat.Text or OutputFormat.Json)
                WhatIf(sink, asked, read.WhatIf(read.Decide()));
            else
                Write(asked, read.AsSupposed(), sink);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(OutputFormat format, Asked asked, Sink sink)
    {
        var decision = asked.Decide();
        var advice = decision.Explain();
        switch (format)
        {
            case OutputFormat.Json:
                sink.Write(AdviceJson.Write(advice));
                break;
            case OutputFormat.Markdown or OutputFormat.Html or OutputFormat.Word:
                PaperOutput.Write(sink, format, PanelPaper.Of(advice, asked.File, views: asked.ViewsIfAny(), turns: decision.Questions()));
                break;
            case OutputFormat.Calendar:
                sink.Write(AdviceCalendar.Of(advice));
                break;
            default:
                sink.Write(AdvicePaper.Of(advice, asked.ViewsIfAny(), sink.Screen));
                break;
        }
    }

    private static void WhatIf(Sink sink, OutputFormat format, WhatIf whatIf)
    {
        if (format == OutputFormat.Json)
            sink.Write(AdviceJson.Write(whatIf.After.Explain(), whatIf.Supposed, whatIf.Changes()));
        else
            sink.Write(WhatIfPaper.Of(whatIf, asked: null, subject: null, sink.Screen));
    }
}
