using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Problems;
using RapidReview.Cli.Scaffolding;
using RapidReview.Cli.Text;
using RapidReview.Facts;

namespace RapidReview.Cli.Commands;

/// <summary>Begins a pack or a rule.</summary>
internal static class NewCommand
{
    public static Command Make(Surroundings around) =>
        new("new", "Begins a partnership's pack, or a rule of one: it loads, and a case or a test of it fails until it is filled in.") { Pack(around), Rule(around) };

    private static Command Pack(Surroundings around)
    {
        var options = new NewPackOptions();
        var command = new Command("pack", "Begins a pack, in a folder of its own: data only, or in C# with a project for its tests.");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var asked = options.Read(parsed, around.Now());
            var (folder, tests) = (Path.Combine(asked.Into, asked.Id), Path.Combine(asked.Into, $"{asked.Id}.tests"));
            var there = (asked.CSharp ? new[] { folder, tests } : [folder]).Where(IsTaken).ToList();
            if (there.Count > 0)
                throw new UnusableException(Items.From(there.Select(ScaffoldProblems.AlreadyThere)));
            var plan = PackSkeleton.Of(asked);
            plan.Write();
            new Sink(around).Write(WrittenText.OfPack(asked, plan, folder, tests));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Rule(Surroundings around)
    {
        var options = new NewRuleOptions();
        var command = new Command("rule", "Adds a rule to a pack, in JSON or in C# as the pack has it.");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var (pack, asked) = options.Read(parsed);
            var plan = new Plan();
            RuleSkeleton.Add(plan, pack, asked);
            plan.Write();
            new Sink(around).Write(WrittenText.OfRule(pack, asked, plan));
            return ExitCode.Done;
        });
        return command;
    }

    private static bool IsTaken(string folder)
    {
        try
        {
            return File.Exists(folder) || Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnusableException([CommandProblems.CannotRead(folder)]);
        }
    }
}
