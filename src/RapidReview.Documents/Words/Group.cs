using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Documents.Words;

/// <summary>Findings that differ only in whom they are about, so that a reader is told once. Those that came out for other reasons are told apart.</summary>
/// <typeparam name="T">The kind of finding.</typeparam>
/// <param name="First">The first of them.</param>
/// <param name="About">Whom they are about, in words.</param>
internal sealed record Group<T>(T First, string About)
    where T : Finding
{
    /// <summary>The findings in groups, in the order of the first of each. None is lost: their subjects are named together.</summary>
    public static IEnumerable<Group<T>> Of(IEnumerable<T> findings) => findings
        .GroupBy(finding => (finding with { Subject = "", Derivation = [] }, Because.Of(finding)))
        .Select(group => new Group<T>(group.First(), SubjectWords.Say(Items.From(group.Select(finding => finding.Subject)))));
}
