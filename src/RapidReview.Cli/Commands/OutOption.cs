using System.CommandLine;
using RapidReview.Cli.Machine;

namespace RapidReview.Cli.Commands;

/// <summary>The option that sends output to a file.</summary>
internal sealed class OutOption
{
    private readonly Option<string?> _option = new("--out")
    {
        Description = "Writes to this file instead of standard output; what was there is replaced.",
        HelpName = "FILE",
    };

    public void AddTo(Command command) => command.Add(_option);

    public Sink Open(ParseResult parsed, Surroundings around) => new(around, parsed.GetValue(_option));
}
