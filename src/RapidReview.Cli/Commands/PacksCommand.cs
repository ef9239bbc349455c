using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Problems;
using RapidReview.Cli.Text;

namespace RapidReview.Cli.Commands;

/// <summary>The packs that are loaded.</summary>
internal static class PacksCommand
{
    public static Command Make(Surroundings around)
    {
        var command = new Command("packs", "Lists the rule packs that are loaded.") { Show(around) };
        command.SetAction(_ =>
        {
            new Sink(around).Write(PackPaper.List(around.Advisor.Value.Packs, around.Screen));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show(Surroundings around)
    {
        var id = new Argument<string>("ID") { Description = "The pack, such as england." };
        var command = new Command("show", "Shows one pack: what it covers, its editions, rules, numbers and sources.") { id };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(id);
            var advisor = around.Advisor.Value;
            var ids = advisor.Packs.Select(pack => pack.Manifest.Id).ToList();
            var pack = advisor.Packs.FirstOrDefault(pack => pack.Manifest.Id == asked)
                ?? throw new UnusableException([CommandProblems.NoSuchPack(asked, NearMiss.To(asked, ids), ids)]);
            new Sink(around).Write(PackPaper.Show(pack, advisor.Catalogue, around.Screen));
            return ExitCode.Done;
        });
        return command;
    }
}
