using System.CommandLine;
using RapidReview.Cli.Problems;
using RapidReview.Problems;

namespace RapidReview.Cli.Commands;

/// <summary>The option that says how output is written.</summary>
/// <param name="written">The names of the formats that the command writes.</param>
/// <param name="description">What the help says.</param>
internal sealed class FormatOption(string[] written, string description)
{
    /// <summary>What a command writes that tells something and nothing more.</summary>
    public static readonly string[] Plain = ["text", "json"];

    /// <summary>What a command writes that makes a paper.</summary>
    public static readonly string[] Paper = ["text", "json", "md", "html", "docx"];

    /// <summary>What a command writes that tells of days too.</summary>
    public static readonly string[] PaperAndDiary = [.. Paper, "ics"];

    private static readonly (string Name, OutputFormat Format)[] Formats =
    [
        ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("md", OutputFormat.Markdown), ("html", OutputFormat.Html), ("docx", OutputFormat.Word), ("ics", OutputFormat.Calendar),
    ];

    private readonly (string Name, OutputFormat Format)[] _written = [.. Formats.Where(format => written.Contains(format.Name))];

    private readonly Option<string> _option = new("--format")
    {
        Description = description,
        HelpName = string.Join('|', written),
        DefaultValueFactory = _ => "text",
    };

    /// <summary>For a command that tells something and nothing more.</summary>
    public FormatOption()
        : this(Plain, "How to write it: text for people (the default) or json for machines.")
    {
    }

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
