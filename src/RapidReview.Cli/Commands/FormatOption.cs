using System.CommandLine;
using RapidReview.Cli.Problems;
using RapidReview.Problems;

namespace RapidReview.Cli.Commands;

/// <summary>The option that says how output is written.</summary>
internal sealed class FormatOption
{
    private static readonly string[] NotWrittenYet = ["md", "html", "docx", "ics"];

    private readonly Option<string> _option = new("--format")
    {
        Description = "How to write it: text for people (the default) or json for machines.",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    };

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>The format, or the problem with what was asked.</summary>
    public (OutputFormat Format, IEnumerable<Problem> Problems) Read(ParseResult parsed) => parsed.GetRequiredValue(_option) switch
    {
        "text" => (OutputFormat.Text, []),
        "json" => (OutputFormat.Json, []),
        var other when NotWrittenYet.Contains(other, StringComparer.Ordinal) => (default, [CommandProblems.FormatNotWritten(other)]),
        var other => (default, [CommandProblems.NoSuchFormat(other)]),
    };
}
