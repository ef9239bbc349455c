using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Problems;
using RapidReview.Cli.Text;
using RapidReview.Facts;
using RapidReview.Host;
using RapidReview.Problems;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;
using RapidReview.Testing;

namespace RapidReview.Cli.Commands;

/// <summary>The packs that are loaded.</summary>
internal static class PacksCommand
{
    public static Command Make(Surroundings around)
    {
        var command = new Command("packs", "Lists the rule packs that are loaded.") { Show(around), Diff(around), Check(around), Pin(around) };
        command.SetAction(_ =>
        {
            new Sink(around).Write(PackPaper.List(around.Advisor.Value.Packs, around.Screen));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Diff(Surroundings around)
    {
        var id = new Argument<string>("ID") { Description = "A partnership's pack, such as tees." };
        var command = new Command("diff", "Says what a partnership's pack adds to its parent, sets and replaces.") { id };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(id);
            var advisor = around.Advisor.Value;
            var ids = advisor.Packs.Where(pack => !pack.Manifest.IsCore).Select(pack => pack.Manifest.Id).ToList();
            var pack = advisor.Packs.FirstOrDefault(pack => pack.Manifest.Id == asked && !pack.Manifest.IsCore)
                ?? throw new UnusableException([NoDifference(asked, advisor.Packs, ids)]);
            new Sink(around).Write(PackPaper.Diff(pack, advisor.Packs.Single(parent => parent.Manifest.Id == pack.Manifest.Extends), advisor.Catalogue, around.Screen));
            return ExitCode.Done;
        });
        return command;
    }

    private static Problem NoDifference(string asked, Items<Pack> packs, List<string> ids) =>
        packs.Any(core => core.Manifest.Id == asked) ? CommandProblems.HasNoParent(asked, ids)
        : ids.Count == 0 ? CommandProblems.NoPartnershipsPack(asked)
        : CommandProblems.NoSuchPack(asked, NearMiss.To(asked, ids), ids);

    private static Command Check(Surroundings around)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of a pack, or of several." };
        var accept = new Option<bool>("--accept") { Description = "Approves what the packs' own cases conclude now: look at what changed in them before you keep it." };
        var command = new Command("check", "Runs every check on a pack, whether it is pinned or not, and its own cases.") { folder, accept };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            using var read = PackFolder.ReadUnpinned(path);
            // Together they are checked for what they contest. A pack's own cases know its cores and itself alone: what lies beside it must not change them.
            _ = AdvisorOf(read.Packs);
            var checkedPacks = read.Folders.Zip(read.Packs).Select(pair => (pair.Second, Cases: CasesOf(pair.First, pair.Second, parsed.GetValue(accept)))).ToList();
            new Sink(around).Write(PackPaper.Checked(checkedPacks, around.Screen));
            return checkedPacks.TrueForAll(one => one.Cases.All(result => result.IsSound)) ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }

    private static Items<PackCaseResult> CasesOf(string folder, Pack pack, bool accept)
    {
        var advisor = AdvisorOf([pack]);
        return Items.From(PackCase.In(folder).Select(one => one.Check(advisor, accept)));
    }

    private static Advisor AdvisorOf(Items<Pack> packs) => Advisor.For(Items.From(new[] { Cores.England, Cores.Wales }.Concat(packs)), WorkingDayCalendar.EnglandAndWales);

    private static Command Pin(Surroundings around)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder with the packs, each in a folder of its own." };
        var command = new Command("lock", "Pins the packs of a folder as they are now: nothing else is loaded from it afterwards.") { folder };
        command.SetAction(parsed =>
        {
            new Sink(around).Write(PackPaper.Pinned(PackFolder.Lock(parsed.GetRequiredValue(folder)), around.Screen));
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
