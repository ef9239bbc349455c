using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Text;
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
            var advice = inputs.Decide(parsed, around, problems).Explain();
            var sink = output.Open(parsed, around);
            if (asked == OutputFormat.Json)
                sink.Write(AdviceJson.Write(advice));
            else
                sink.Write(AdvicePaper.Of(advice, sink.Screen));
            return ExitCode.Done;
        });
        return command;
    }
}
