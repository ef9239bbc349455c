using System.Text.RegularExpressions;

namespace RapidReview.Cli.Tests.Support;

/// <summary>Compares what was written with what people approved.</summary>
internal static partial class Approved
{
    /// <summary>Fails with the first difference, and leaves <c>*.received.txt</c> beside the approved file, where the two differ.</summary>
    /// <param name="name">The name of the file in <c>Approved</c>.</param>
    /// <param name="written">What was written; digests of packs are left out, because every change of a pack changes them.</param>
    public static void Matches(string name, string written) =>
        IsIn(Path.Combine(Repository.Root, "tests", "RapidReview.Cli.Tests", "Approved", $"{name}.approved.txt"), written);

    /// <summary>The same with an approved file that lies elsewhere.</summary>
    public static void IsIn(string file, string written)
    {
        var made = Digest().Replace(written, "(digest)");
        var received = file.Replace(".approved.", ".received.", StringComparison.Ordinal);
        var approved = File.Exists(file) ? File.ReadAllText(file) : "";
        if (approved == made)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, made);
        var (a, b) = (approved.Split('\n'), made.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(a.Length, b.Length)).First(i => i >= a.Length || i >= b.Length || a[i] != b[i]);
        Assert.Fail($"{Path.GetRelativePath(Repository.Root, file)} differs from what was approved at line {line + 1}:\n- {a.ElementAtOrDefault(line)}\n+ {b.ElementAtOrDefault(line)}\nIf the change is meant, put {Path.GetFileName(received)} in its place.");
    }

    [GeneratedRegex(@"\([0-9a-f]{12}\)|\b[0-9a-f]{64}\b", RegexOptions.None, 1000)]
    private static partial Regex Digest();
}
