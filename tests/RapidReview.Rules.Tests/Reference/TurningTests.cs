using NodaTime;
using RapidReview.Cases;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Tests.Golden;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>What findings turn on, found quickly, against the plain way that decides the whole case for each trial.</summary>
public class TurningTests
{
    public static TheoryData<string> Names => [.. GoldenCase.Names];

    /// <summary>Of every worked case a few findings.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Worked_cases_turn_on_the_same(string name)
    {
        var file = GoldenCase.Read(name).File;
        Compare(file, BothCores.Advisor.Decide(file, Instant.MaxValue), LongRun.Times(2));
    }

    [Fact]
    public void Generated_cases_turn_on_the_same() => Property.Holds(Generated.Cases, given => Compare(given.File, given.Decide(), 1), times: 20);

    /// <summary>Some findings of a case, spread over all of them; the case decides which.</summary>
    private static void Compare(CaseFile file, Decision decision, int count)
    {
        var all = decision.ExplainEverything().Parts.SelectMany(Explanations.All).ToList();
        for (var i = 0; i < Math.Min(count, all.Count); i++)
        {
            var finding = all[((file.Case.Length * 31) + file.Children.Count + (i * all.Count / count)) % all.Count];
            foreach (var explained in decision.Explain(finding.Id, finding.Subject))
            {
                var index = Enumerable.Range(0, decision.PartCount).First(part => decision.Parts[part] is var one && one.Forced == explained.Forced && one.Decider.Edition == explained.Edition && one.Decider.Rules.Core.Manifest.Nation == explained.Nation);
                var (sets, mayBeMore) = new PlainTurning(BothCores.Advisor, file, decision, index, explained).Find();
                Assert.Equal(sets, explained.Turns!.Sets);
                Assert.Equal(mayBeMore, explained.Turns.MayBeMore);
            }
        }
    }
}
