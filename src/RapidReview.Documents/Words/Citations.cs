using RapidReview.Documents.Model;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>Says what something rests on.</summary>
internal static class Citations
{
    /// <summary>The citations in one line, each with its mark.</summary>
    public static string Brief(Items<Source> sources) =>
        sources.Count == 0 ? "No provision that is encoded was in force." : string.Join("; ", sources.Select(source => $"{source.Citation} [{Wording.Checked(source.Verification)}]"));

    /// <summary>One provision in full, with how binding it is and how far its wording was checked.</summary>
    public static Line Full(Source source) => Line.Of(
        source.Citation,
        $" [{Wording.Rank(source.Rank)}; ",
        new Run(Wording.Checked(source.Verification), source.Verification == Law.Verification.Verified ? Tone.Plain : Tone.Warning),
        $"]: {source.Says}");
}
