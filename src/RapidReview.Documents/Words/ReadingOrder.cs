using RapidReview.Findings;

namespace RapidReview.Documents.Words;

/// <summary>
/// The order in which a reader can follow findings: each after those that it read, so that nothing is used before it is
/// told. By id where that leaves a choice.
/// </summary>
internal static class ReadingOrder
{
    public static IEnumerable<T> Of<T>(IEnumerable<T> findings)
        where T : Finding
    {
        var all = findings.OrderBy(finding => finding.Id, StringComparer.Ordinal).ThenBy(finding => finding.Subject, StringComparer.Ordinal).ToList();
        var known = all.ToLookup(finding => finding.Id, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        return all.SelectMany(finding => Tell(finding.Id, known, told)).ToList();
    }

    private static IEnumerable<T> Tell<T>(string id, ILookup<string, T> known, HashSet<string> told)
        where T : Finding => !told.Add(id) ? [] : known[id]
            .SelectMany(finding => finding.Derivation.SelectMany(Read))
            .SelectMany(read => Tell(read, known, told))
            .Concat(known[id])
            .ToList();

    private static IEnumerable<string> Read(Derivation step) =>
        step.Parts.SelectMany(Read).Concat(step.Finding is { } read ? [read.Id] : []);
}
