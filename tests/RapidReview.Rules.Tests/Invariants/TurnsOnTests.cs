using System.Collections.Concurrent;
using NodaTime;
using RapidReview.Rules.Tests.Golden;
using RapidReview.Rules.Tests.Support;
using Xunit.Abstractions;

namespace RapidReview.Rules.Tests.Invariants;

/// <summary>What every finding turns on is exact: in every worked case, and in generated ones.</summary>
public class TurnsOnTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. GoldenCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_every_finding_of_a_worked_case_turns_on_is_exact(string name)
    {
        var check = new TurningConformance(BothCores.Advisor, GoldenCase.Read(name).File, Instant.MaxValue);
        Assert.Equal([], check.Violations());
        Assert.NotEqual(0, check.Sets);
    }

    [Fact]
    public void What_every_finding_of_a_generated_case_turns_on_is_exact()
    {
        var count = LongRun.Times(1) > 1 ? 10_000 : 4;
        var (wrong, findings, sets) = (new ConcurrentBag<string>(), 0L, 0L);
        Parallel.ForEach(Enumerable.Range(1, count), seed =>
        {
            var given = Generated.Generator.Of(seed);
            var check = new TurningConformance(BothCores.Advisor, given.File, given.AsAt, given.Options);
            foreach (var violation in check.Violations())
                wrong.Add($"case {seed}: {violation}");
            Interlocked.Add(ref findings, check.Findings);
            Interlocked.Add(ref sets, check.Sets);
        });
        output.WriteLine($"{count} cases, {findings} findings, {sets} sets");
        Assert.Equal([], wrong.Take(20));
        Assert.NotEqual(0, sets);
    }
}
