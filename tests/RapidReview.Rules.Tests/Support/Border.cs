using RapidReview.Cases;
using RapidReview.Findings;

namespace RapidReview.Rules.Tests.Support;

/// <summary>What must not cross the border between England and Wales, in either direction.</summary>
internal static class Border
{
    private static readonly string[] English =
    [
        "Panel", "Ofsted", "Secretary of State", "safeguarding partner", "quorum", "Working Together 20", "care leaver", "SI 2018/789",
        "rapid review", "serious harm", "seriously harmed", "Children Act", "integrated care board", "England",
    ];

    private static readonly string[] Welsh =
    [
        "Welsh", "Wales", "Safeguarding Board", "SSW(W)", "PRUDiC", "SUSR", "child practice review", "life-threatening", "permanent impairment", "register",
    ];

    /// <summary>Fails where a part says anything of the other nation's law, bodies or tests, or is about its authorities.</summary>
    public static void IsKept(AdvicePart part)
    {
        var (own, other, foreign) = part.Nation == Nation.England ? ("england", 'W', Welsh) : ("wales", 'E', English);
        var findings = Findings(part).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.StartsWith($"{own}.", finding.Id, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.DoesNotContain($"authority:{other}", finding.Subject, StringComparison.Ordinal));
        Assert.All(part.Duties, duty => Assert.NotEqual(other, duty.Owner.Area?.Value[0]));
        Assert.All(part.Duties, duty => Assert.NotEqual(other, duty.Recipient?.Area?.Value[0]));
        var said = findings.SelectMany(Said).Concat(part.Missing.SelectMany(missing => new[] { missing.Pointer, missing.Question, missing.Note ?? "", RapidReview.Rules.Explanation.Wording.Supplier(missing.Ask) })).Distinct().ToList();
        Assert.All(foreign, word => Assert.DoesNotContain(said, text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        if (part.Nation == Nation.Wales)
        {
            Assert.Empty(part.Quorum);
            Assert.Empty(part.Considerations);
            Assert.Empty(part.Conflicts);
            Assert.All(part.Duties, duty => Assert.Null(duty.Period));
        }
    }

    private static IEnumerable<Finding> Findings(AdvicePart part) =>
        [.. part.Criteria, .. part.Categories, .. part.Clocks, .. part.Duties, .. part.Considerations, .. part.Quorum, .. part.Conflicts, .. part.Prompts, .. part.Checklists];

    private static IEnumerable<string> Said(Finding finding) =>
    [
        finding.Says,
        .. finding.Reasons,
        .. finding.Sources.SelectMany(source => new[] { source.Citation, source.Says }),
        .. finding is NoteFinding note ? [note.Advice] : Array.Empty<string>(),
        .. finding is DutyFinding duty ? [duty.Owner.Name, duty.Recipient?.Name ?? ""] : Array.Empty<string>(),
    ];
}
