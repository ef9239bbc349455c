using System.Text.RegularExpressions;

namespace RapidReview.Documents.Tests.Support;

/// <summary>Compares a paper with one that a person approved.</summary>
internal static partial class Approved
{
    /// <summary>Fails with the first difference, and leaves the received file beside the approved one, where the two differ.</summary>
    /// <param name="name">The name of the file in <c>Approved</c>.</param>
    /// <param name="kind">The ending of the file.</param>
    /// <param name="written">What was written; digests of packs are left out, because every change of a pack changes them.</param>
    public static void Matches(string name, string kind, string written)
    {
        var made = Digest().Replace(written, "(digest)");
        var file = Repository.Path("tests", "RapidReview.Documents.Tests", "Approved", $"{name}.approved.{kind}");
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
        Assert.Fail($"{name} differs from what was approved at line {line + 1}:\n- {a.ElementAtOrDefault(line)}\n+ {b.ElementAtOrDefault(line)}\nIf the change is meant, put {System.IO.Path.GetFileName(received)} in its place.");
    }

    [GeneratedRegex(@"\([0-9a-f]{12}\)", RegexOptions.None, 1000)]
    private static partial Regex Digest();
}
