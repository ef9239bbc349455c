using System.CommandLine;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Problems;
using RapidReview.Rules.Interchange;
using RapidReview.Rules.Model;

namespace RapidReview.Cli.Commands;

/// <summary>The JSON Schemas.</summary>
internal static class SchemaCommand
{
    public static Command Make(Surroundings around)
    {
        var name = new Argument<string>("case|advice") { Description = "Which schema." };
        var command = new Command("schema", "Prints the JSON Schema (2020-12) of the case file or of the advice.") { name };
        command.SetAction(parsed =>
        {
            new Sink(around).Write(parsed.GetRequiredValue(name) switch
            {
                "case" => CaseSchema.Text,
                "advice" => AdviceSchema.Text,
                var other => throw new UnusableException([CommandProblems.NoSuchSchema(other)]),
            });
            return ExitCode.Done;
        });
        return command;
    }
}
