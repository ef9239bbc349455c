using System.CommandLine;
using System.CommandLine.Invocation;
using RapidReview.Rules;

namespace RapidReview.Cli.Commands;

/// <summary>Prints the name and version that advice prints too.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write($"{Advisor.Engine}\n");
        return ExitCode.Done;
    }
}
