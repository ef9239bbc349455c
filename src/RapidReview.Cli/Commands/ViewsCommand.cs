using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Text;
using RapidReview.Rules.Interchange;

namespace RapidReview.Cli.Commands;

/// <summary>Where agencies say different things of the same fact: what each view changes, and where it does not matter who is right.</summary>
internal static class ViewsCommand
{
    public static Command Make(Surroundings around)
    {
        var inputs = new Inputs();
        var format = new FormatOption();
        var command = new Command("views", "Says where agencies disagree, what comes out on the view of each, and where it does not matter who is right.");
        inputs.AddTo(command);
        format.AddTo(command);
        command.SetAction(parsed =>
        {
            var (asked, problems) = format.Read(parsed);
            var views = inputs.Read(parsed, around, problems).AsSupposed().Views();
            if (asked == OutputFormat.Json)
                new Sink(around).Write(AdviceJson.Write(views));
            else
                new Sink(around).Write(ViewsPaper.Of(views, around.Screen));
            return ExitCode.Done;
        });
        return command;
    }
}
