using RapidReview.Findings;

namespace RapidReview.Packs.Tests;

internal static partial class Look
{
    /// <summary>The ids of what Salford says, each once and in order, with its name.</summary>
    public static IEnumerable<string> Salford(AdvicePart part) => Own(part).Select(id => PackUnderTest.Prefix + id);

    /// <summary>Salford's notes, each as <c>id subject outcome</c> without the pack's name.</summary>
    public static IEnumerable<string> Notes(AdvicePart part) => part.Prompts.Concat(part.Conflicts)
        .Where(PackUnderTest.IsOwn)
        .Select(note => $"{note.Id[PackUnderTest.Prefix.Length..]} {note.Subject} {note.Outcome}")
        .Order(StringComparer.Ordinal);
}
