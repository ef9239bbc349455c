namespace RapidReview.Rules.Tests.Support;

/// <summary>Compares what is made with the file that people approved.</summary>
internal static class Approved
{
    /// <summary>Fails, and writes what was made beside the file as <c>*.received.*</c>, where the two differ.</summary>
    /// <param name="path">The file, from the root of the repository.</param>
    /// <param name="made">What was made.</param>
    public static void Matches(string path, string made)
    {
        var file = Path.Combine(Root(), path);
        var approved = File.Exists(file) ? File.ReadAllText(file) : "";
        if (string.Equals(approved, made, StringComparison.Ordinal))
            return;
        var received = Path.ChangeExtension(file, ".received" + Path.GetExtension(file));
        File.WriteAllText(received, made);
        var (a, b) = (approved.Split('\n'), made.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(a.Length, b.Length)).First(i => i >= a.Length || i >= b.Length || a[i] != b[i]);
        Assert.Fail($"{path} is not current at line {line + 1}:\n- {Line(a, line)}\n+ {Line(b, line)}\nIf the change is meant, put {Path.GetFileName(received)} in its place.");
    }

    private static string Line(string[] lines, int index) => index < lines.Length ? lines[index] : "(end)";

    /// <summary>The folder that holds the solution.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RapidReview.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
