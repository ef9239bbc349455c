using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>The provisions that something rests on, with how binding they are and how far their wording was checked.</summary>
internal static class SourceRows
{
    public static void Write(Page page, int indent, int column, Items<Source> sources)
    {
        var label = "Source";
        foreach (var source in sources)
        {
            page.Row(indent, label, column, source.Citation, $" [{Wording.Rank(source.Rank)}; ", Checked(source), $"]: {source.Says}");
            label = "";
        }
    }

    /// <summary>The citations in one line, each with its mark.</summary>
    public static string Brief(Items<Source> sources) =>
        sources.Count == 0 ? "No provision that is encoded was in force." : string.Join("; ", sources.Select(source => $"{source.Citation} [{Wording.Checked(source.Verification)}]"));

    private static Run Checked(Source source) =>
        new(Wording.Checked(source.Verification), source.Verification == Law.Verification.Verified ? Tone.Plain : Tone.Warning);
}
