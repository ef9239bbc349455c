using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Places;
using RapidReview.Rules.Tests.Support;
using Property = RapidReview.Rules.Tests.Support.Property;

namespace RapidReview.Rules.Tests.Invariants;

/// <summary>Whatever file is accepted is advised on, in bounded time.</summary>
public sealed class AnyFileTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    [Fact]
    public void Every_file_is_advised_on_for_any_moment_from_1900_to_2100() => Property.Holds(AnyMoment(), situation =>
    {
        var watch = Stopwatch.StartNew();
        Assert.NotNull(situation.Decide().Explain());
        Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed}");
    }, times: 300);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Fifty_children_and_sixty_four_authorities_are_decided_in_bounded_time(bool known)
    {
        var authorities = LocalAuthorities.All.Where(authority => authority.Code[0] == 'E').Take(64).Select(authority => new AuthorityCode(authority.Code)).ToArray();
        var names = Enumerable.Range(1, 50).Select(i => $"child-{i}").ToArray();
        var day = new LocalDate(2024, 3, 28);
        var file = new CaseFile
        {
            Case = "case-1",
            Incident = new Incident { OccurredOn = known ? day : default },
            Children = Listed.Of<Child>([.. names.Select(name => new Child
            {
                Ref = name,
                BornOn = known ? day.PlusYears(-3) : default,
                Knowledge = Listed.Of<ChildKnowledge>([.. authorities.Take(16).Select(code => new ChildKnowledge { By = code.Value, Views = [new DatedView { View = AbuseOrNeglectView.Suspected }] })]),
            })]),
            Authorities = Listed.Of<AuthorityInvolved>([.. authorities.Select(code => new AuthorityInvolved { Code = code })]),
            Notifications = Listed.Of<Notification>([.. authorities.Take(32).Select((code, i) => new Notification { Ref = $"n{i}", Authority = known ? code : Fact<AuthorityCode>.NotYetKnown, Children = Listed.Of<string>(names), SentOn = day })]),
        };
        var watch = Stopwatch.StartNew();
        var decision = new GeneratedCase(file, Instant.FromUtc(2024, 5, 1, 12, 0), new ForcedEdition("england", "wt2023")).Decide();
        Assert.True(decision.Findings(0).Count() > 50 * 64);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    private static Arbitrary<GeneratedCase> AnyMoment() => Arb.From(
        Generated.Cases.Generator.SelectMany(
            _ => Gen.Choose(0, 200 * 365),
            (situation, days) => situation with { AsAt = Instant.FromUtc(1900, 1, 1, 11, 30) + Duration.FromDays(days) }),
        given => given.Smaller());
}
