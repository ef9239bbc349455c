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
}
