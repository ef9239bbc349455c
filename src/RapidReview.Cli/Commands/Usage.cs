using System.CommandLine;
using RapidReview.Cli.Problems;
using RapidReview.Problems;

namespace RapidReview.Cli.Commands;

/// <summary>Says what of a command line was not understood, each piece with what was probably meant.</summary>
internal static class Usage
{
    /// <summary>Every problem; empty where all was understood.</summary>
    public static IEnumerable<Problem> Problems(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0)
            return parsed.UnmatchedTokens.Select(token => Unknown(command, token));
        if (command is { Subcommands.Count: > 0, Action: null })
            return [CommandProblems.NoCommand(Names(command))];
        return parsed.Errors.Select(error => CommandProblems.NotUnderstood(error.Message));
    }

    private static Problem Unknown(Command command, string token)
    {
        if (token.StartsWith('-') && token.Length > 1)
            return CommandProblems.NoSuchOption(token, NearMiss.To(token, [.. command.Options.Select(option => option.Name)]));
        return command.Subcommands.Count > 0
            ? CommandProblems.NoSuchCommand(token, NearMiss.To(token, Names(command)), Names(command))
            : CommandProblems.OneTooMany(token);
    }

    private static List<string> Names(Command command) => command.Subcommands.Select(known => known.Name).ToList();
}
