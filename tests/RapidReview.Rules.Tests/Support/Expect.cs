using RapidReview.Findings;

namespace RapidReview.Rules.Tests.Support;

/// <summary>What a part of the advice is expected to say.</summary>
internal static class Expect
{
    private const string Pack = "england.";

    /// <summary>A duty of a child and an authority; the id may leave out the nation.</summary>
    public static DutyExpectation Duty(AdvicePart part, string id, string subject = Ids.Pair) => new(Finding(part.Duties, id, subject));

    /// <summary>A clock of a child and an authority.</summary>
    public static ClockExpectation Clock(AdvicePart part, string id, string subject = Ids.Pair) => new(Finding(part.Clocks, id, subject));

    /// <summary>The outcome of a criterion.</summary>
    public static void Criterion(AdvicePart part, string id, string subject, Outcome outcome) =>
        Assert.Equal(outcome, Finding(part.Criteria, id, subject).Outcome);

    /// <summary>
    /// Every duty of the part and no other, one line each and in any order: <c>duty | child | owner | recipient | state |
    /// last day | prudent last day</c>. Of a duty that is not owed nothing stands after the state.
    /// </summary>
    public static void Duties(AdvicePart part, string table) =>
        Assert.Equal(string.Join('\n', Lines(table)), string.Join('\n', part.Duties.Select(DutyRow.Of).Order(StringComparer.Ordinal)));

    /// <summary>The conflicts that are shown, all of them, by the last words of their ids.</summary>
    public static void Conflicts(AdvicePart part, params string[] ids) => Assert.Equal(ids, part.Conflicts.Select(ShortId));

    /// <summary>The prompts that are shown, all of them, by the last words of their ids.</summary>
    public static void Prompts(AdvicePart part, params string[] ids) => Assert.Equal(ids, part.Prompts.Select(ShortId));

    /// <summary>The provisions that a finding cites, with how far each is verified, all of them, the most binding first.</summary>
    public static void Cites(Finding finding, params string[] citations) =>
        Assert.Equal(citations, finding.Sources.Select(source => $"{source.Citation} ({source.Verification})"));

    /// <summary>A finding by its id and subject.</summary>
    public static T Finding<T>(IEnumerable<T> findings, string id, string subject)
        where T : Finding
    {
        var full = id.StartsWith(Pack, StringComparison.Ordinal) ? id : Pack + id;
        return Assert.Single(findings, finding => finding.Id == full && finding.Subject == subject);
    }

    /// <summary>The last part of an id.</summary>
    public static string ShortId(Finding finding) => finding.Id[(finding.Id.LastIndexOf('.') + 1)..];

    private static IEnumerable<string> Lines(string table) => table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => string.Join(" | ", line.Split('|', StringSplitOptions.TrimEntries)))
        .Order(StringComparer.Ordinal);
}
