namespace RapidReview.House.Tests.Support;

/// <summary>Compares a text with one that a person approved.</summary>
internal static class Approval
{
    /// <summary>Fails with the first difference and leaves <c>*.received.txt</c> beside the approved file for a person to look at.</summary>
    public static void Matches(string name, string text)
    {
        var folder = Path.Combine(Repository.Root, "tests", "RapidReview.House.Tests", "Approved");
        var approved = Path.Combine(folder, $"{name}.approved.txt");
        var received = Path.Combine(folder, $"{name}.received.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        var (before, after) = (expected.Split('\n'), text.Split('\n'));
        var gone = before.Except(after, StringComparer.Ordinal).Take(20).Select(line => $"- {line}");
        var come = after.Except(before, StringComparer.Ordinal).Take(20).Select(line => $"+ {line}");
        Assert.Fail($"{name} differs from what was approved. If the change is meant, replace the approved file with {Path.GetFileName(received)}.\n{string.Join('\n', gone.Concat(come))}");
    }

    /// <summary>Fails with the first differences where a page of <c>docs</c> is not what was made from its source, which is left beside it as <c>*.received.md</c>.</summary>
    public static void IsCurrent(string page, string made, string source)
    {
        var received = Path.Combine(Repository.Root, "docs", $"{page}.received.md");
        var file = Path.Combine(Repository.Root, "docs", $"{page}.md");
        var written = File.Exists(file) ? Repository.Text("docs", $"{page}.md") : "";
        if (written == made)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, made);
        var gone = written.Split('\n').Except(made.Split('\n'), StringComparer.Ordinal).Take(10).Select(line => $"- {line}");
        var come = made.Split('\n').Except(written.Split('\n'), StringComparer.Ordinal).Take(10).Select(line => $"+ {line}");
        Assert.Fail($"docs/{page}.md is not {source}. If the change is meant, put docs/{page}.received.md in its place.\n{string.Join('\n', gone.Concat(come))}");
    }
}
