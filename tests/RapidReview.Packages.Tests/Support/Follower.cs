using System.Text.RegularExpressions;
using RapidReview.House.Tests.Support;

namespace RapidReview.Packages.Tests.Support;

/// <summary>
/// Follows a page to the letter, in a new folder outside the repository: runs its <c>sh</c> blocks line by line, compares what the
/// last line prints with the <c>text</c> block after it, and writes every other block to the file that the line before it names.
/// </summary>
/// <remarks>
/// A line that consists of … stands for any lines, and … at the end of a line for the rest of it. A command ends with 0 unless
/// <c># ends with 1</c> stands beside it.
/// </remarks>
internal sealed partial class Follower(Packed packed, string folder)
{
    private const string Install = "dotnet tool install --global RapidReview.Cli";

    private string? _printed;

    /// <summary>how many commands were run, files written and outputs compared.</summary>
    public (int Commands, int Files, int Outputs) Done { get; private set; }

    /// <summary>Does what a page says from the first line to the last.</summary>
    public void Follow(params string[] page)
    {
        var lines = Repository.Text(page).Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("```", StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, "```", at + 1);
            var (kind, block) = (lines[at][3..], lines[(at + 1)..end]);
            if (kind == "sh")
                Array.ForEach(block, Run);
            else if (kind == "text")
                Compare(block, at + 1);
            else
                Write(NamedFile().Match(lines[at - 2]).Groups["it"].Value, block, at + 1);
            at = end;
        }
    }

    private void Run(string line)
    {
        var (command, code) = line.Split("   # ends with ") is [var text, var number] ? (text, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)) : (line, 0);
        if (command == Install)
        {
            // The only thing that is done otherwise, so that nothing is left on the machine: no feed but ours has this version.
            Assert.True(File.Exists(packed.Tool) || File.Exists($"{packed.Tool}.exe"), "The tool is not installed.");
        }
        else
        {
            var words = Word().Matches(command).Select(match => match.Value.Trim('"')).ToList();
            var program = words[0] == "rapidreview" ? packed.Tool : words[0];
            Assert.True(words[0] is "rapidreview" or "dotnet", $"The page runs `{words[0]}`, which a reader may not have.");
            _printed = DotNet.Run(program, code, folder, packed.Cache, words.Skip(1));
        }

        Done = Done with { Commands = Done.Commands + 1 };
    }

    private void Compare(string[] shown, int line)
    {
        Assert.True(_printed is not null, $"Line {line}: nothing was run whose output this could be.");
        var pattern = string.Concat(shown.Select(text => text == "…" ? "(.*\n)*?" : text.EndsWith('…') ? $"{Regex.Escape(text[..^1])}.*\n" : $"{Regex.Escape(text)}\n"));
        Assert.True(Regex.IsMatch($"{_printed.TrimEnd('\n')}\n", $@"\A{pattern}\z", RegexOptions.None, TimeSpan.FromSeconds(10)), $"Line {line}: the page shows something else than this:\n{_printed}");
        Done = Done with { Outputs = Done.Outputs + 1 };
    }

    private void Write(string file, string[] text, int line)
    {
        Assert.True(file.Length > 0, $"Line {line}: the line before the block does not end with the name of a file.");
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', text) + "\n");
        Done = Done with { Files = Done.Files + 1 };
    }

    [GeneratedRegex("`(?<it>[^`]+)`:$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedFile();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
