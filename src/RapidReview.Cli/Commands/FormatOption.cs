using System.CommandLine;
using RapidReview.Cli.Problems;
using RapidReview.Problems;

namespace RapidReview.Cli.Commands;

/// <summary>The option that says how output is written.</summary>
/// <param name="papers">Whether the command writes papers too; otherwise only text and JSON.</param>
internal sealed class FormatOption(bool papers = false)
{
    private static readonly (string Name, OutputFormat Format)[] Formats =
    [
        ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("md", OutputFormat.Markdown), ("html", OutputFormat.Html), ("docx", OutputFormat.Word), ("ics", OutputFormat.Calendar),
    ];

    private readonly (string Name, OutputFormat Format)[] _written = papers ? Formats : Formats[..2];

    private readonly Option<string> _option = new("--format")
    {
        Description = papers
            ? "How to write it: text for people (the default), json for machines; the panel paper as md, html or docx; the last days for a diary as ics."
            : "How to write it: text for people (the default) or json for machines.",
        HelpName = string.Join('|', (papers ? Formats : Formats[..2]).Select(format => format.Name)),
        DefaultValueFactory = _ => "text",
    };

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>The format, or the problem with what was asked.</summary>
    public (OutputFormat Format, IEnumerable<Problem> Problems) Read(ParseResult parsed)
    {
        var asked = parsed.GetRequiredValue(_option);
        if (Find(_written, asked) is { } format)
            return (format, []);
        var names = _written.Select(known => known.Name);
        return (default, [Find(Formats, asked) is null ? CommandProblems.NoSuchFormat(asked, names) : CommandProblems.FormatNotWritten(asked, names)]);
    }

    private static OutputFormat? Find((string Name, OutputFormat Format)[] formats, string name) =>
        formats.Where(format => format.Name == name).Select(format => (OutputFormat?)format.Format).FirstOrDefault();
}
