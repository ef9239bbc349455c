using RapidReview.Findings;
using RapidReview.Rules.Reasoning;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Invariants;

/// <summary>What every finding rests on.</summary>
public sealed class SourcesTests
{
    [Fact]
    public void Every_finding_rests_on_provisions_in_force_on_its_day_or_says_that_they_are_forced() => Property.Holds(
        Generated.Cases,
        situation =>
        {
            var decision = situation.Decide();
            var advice = decision.Explain();
            Assert.Equal(decision.Parts.Select(part => (part.Forced, part.Decider.Edition)), advice.Parts.Select(part => (part.Forced, part.Edition)));
            for (var i = 0; i < advice.Parts.Count; i++)
            {
                foreach (var finding in Findings(advice.Parts[i]))
                    Check(finding, decision.Parts[i]);
            }
        },
        times: 300);

    private static void Check(Finding finding, DecidedPart part)
    {
        var rules = part.Decider.Rules;
        var days = Citations.GoverningDays(part, finding);
        var name = $"{finding.Id} of {finding.Subject}";
        Assert.All(finding.Sources, source => Assert.Equal(source.Provision, rules.Core.Sources.Find(source.Provision)?.Id));
        if (part.Forced && part.Decider.Edition is { } edition)
        {
            Assert.All(finding.Sources, source => Assert.True(BelongsTo(edition, source, part), $"{name} rests on {source.Citation}, which is not of {edition}"));
            Assert.True(days.Count == 0 || finding.Sources.Count > 0, $"{name} rests on nothing");
            return;
        }

        Assert.All(finding.Sources, source => Assert.True(days.Exists(day => Citations.IsInForce(source, day)), $"{name} rests on {source.Citation}, which was not in force on {string.Join(" or ", days)}"));
        Assert.All(days, day => Assert.True(finding.Sources.Any(source => Citations.IsInForce(source, day)), $"{name} rests on nothing that was in force on {day}"));
    }

    private static bool BelongsTo(string edition, Source source, DecidedPart part)
    {
        var editions = part.Decider.Rules.Sources.Find(source.Provision)!.Instrument.Editions;
        return editions.Count == 0 || editions.Contains(edition);
    }

    private static IEnumerable<Finding> Findings(AdvicePart part) =>
        [.. part.Criteria, .. part.Categories, .. part.Clocks, .. part.Duties, .. part.Considerations, .. part.Quorum, .. part.Conflicts, .. part.Prompts];
}
