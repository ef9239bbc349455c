using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Text;

namespace RapidReview.Cli.Commands;

/// <summary>The forms, letters and other documents that packs supply.</summary>
internal static class DocumentsCommand
{
    public static Command Make(Surroundings around)
    {
        var command = new Command("documents", "The forms, letters and agendas that the packs supply.");
        command.SetAction(_ =>
        {
            new Sink(around).Write(DocumentsPaper.Of(around.Advisor.Value, around.Screen));
            return ExitCode.Done;
        });
        return command;
    }
}
