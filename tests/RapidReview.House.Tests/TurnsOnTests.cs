using NodaTime;
using RapidReview.House.Tests.Support;
using RapidReview.Rules;
using RapidReview.Rules.Packs;
using RapidReview.Testing;

namespace RapidReview.House.Tests;

/// <summary>What every finding of the packs' own cases turns on is exact.</summary>
public sealed class TurnsOnTests
{
    public static TheoryData<string> Packs => PackCasesTests.Packs();

    [Theory]
    [MemberData(nameof(Packs))]
    public void What_every_finding_of_its_own_cases_turns_on_is_exact(string id)
    {
        var advisor = Advisor.For(Cores.England, Cores.Wales, PackCasesTests.Load(id));
        var checks = PackCase.In(Path.Combine(Repository.Root, "rules", id)).Select(one => new TurningConformance(advisor, one.File!, Instant.MaxValue, one.Options)).ToList();
        Assert.Equal([], checks.SelectMany(check => check.Violations()).Take(10));
        Assert.NotEqual(0, checks.Sum(check => check.Sets));
    }
}
