using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Problems;
using RapidReview.Cli.Text;
using RapidReview.Facts;

namespace RapidReview.Cli.Commands;

/// <summary>The catalogue of rules.</summary>
internal static class RulesCommand
{
    public static Command Make(Surroundings around)
    {
        var id = new Argument<string?>("ID") { Description = "A rule, or the beginning of several such as england.notification; without it, all.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("rules", "The catalogue: what each rule says, cites and asks, and when it is in force.") { id };
        command.SetAction(parsed =>
        {
            var all = around.Advisor.Value.Catalogue;
            var asked = parsed.GetValue(id);
            var found = Items.From(all.Where(rule => asked is null || rule.Id == asked || rule.Id.StartsWith($"{asked}.", StringComparison.Ordinal)));
            if (found.Count == 0)
                throw new UnusableException([CommandProblems.NoSuchRule(asked!, NearMiss.To(asked!, all.Select(rule => rule.Id).ToList()))]);
            new Sink(around).Write(RulePaper.Of(found, around.Screen));
            return ExitCode.Done;
        });
        return command;
    }
}
