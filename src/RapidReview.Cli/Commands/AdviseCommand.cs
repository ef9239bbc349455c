using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Problems;
using RapidReview.Cli.Text;
using RapidReview.Documents.Calendar;
using RapidReview.Documents.Panel;
using RapidReview.Documents.Writing;
using RapidReview.Rules.Interchange;

namespace RapidReview.Cli.Commands;

/// <summary>The main job: advice for a case.</summary>
internal static class AdviseCommand
{
    public static Command Make(Surroundings around)
    {
        var inputs = new Inputs();
        var format = new FormatOption(papers: true);
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
            Write(asked, inputs.Decide(parsed, around, problems), sink);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(OutputFormat format, DecidedFile decided, Sink sink)
    {
        var advice = decided.Decision.Explain();
        switch (format)
        {
            case OutputFormat.Json:
                sink.Write(AdviceJson.Write(advice));
                break;
            case OutputFormat.Markdown:
                sink.Write(MarkdownPaper.Of(PanelPaper.Of(advice, decided.File)));
                break;
            case OutputFormat.Html:
                sink.Write(HtmlPaper.Of(PanelPaper.Of(advice, decided.File)));
                break;
            case OutputFormat.Word:
                sink.Write(WordPaper.Of(PanelPaper.Of(advice, decided.File)));
                break;
            case OutputFormat.Calendar:
                sink.Write(AdviceCalendar.Of(advice));
                break;
            default:
                sink.Write(AdvicePaper.Of(advice, sink.Screen));
                break;
        }
    }
}
