using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Text;
using RapidReview.Rules.Interchange;

namespace RapidReview.Cli.Commands;

/// <summary>What to ask before a meeting: every fact that is not known, with what its answer can do.</summary>
internal static class QuestionsCommand
{
    public static Command Make(Surroundings around)
    {
        var inputs = new Inputs();
        var format = new FormatOption();
        var command = new Command("questions", "Lists what to ask, and whom: what settles something, what could change the advice, what would not.");
        inputs.AddTo(command);
        format.AddTo(command);
        command.SetAction(parsed =>
        {
            var (asked, problems) = format.Read(parsed);
            var decision = inputs.Read(parsed, around, problems).AsSupposed().Decide();
            var (advice, rows) = (decision.Explain(), decision.Questions());
            if (asked == OutputFormat.Json)
                new Sink(around).Write(AdviceJson.Write(advice, rows));
            else
                new Sink(around).Write(QuestionsPaper.Of(advice, rows, around.Screen));
            return ExitCode.Done;
        });
        return command;
    }
}
