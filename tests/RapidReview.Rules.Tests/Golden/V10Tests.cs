using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V10: an injury in Pembrokeshire that comes to light late. England has nothing to say of a Welsh child, and a duty for the home authority of an English one.</summary>
/// <remarks>What the regional pack adds, the internal review with its 72 hours and two weeks, is tested with it.</remarks>
public class V10Tests
{
    private const string LimbB = """
        notify-panel       | A | Stoke-on-Trent local authority               | the national Panel                           | due | Friday 16 January 2026 | Friday 16 January 2026, due
        tell-partners      | A | Stoke-on-Trent local authority               | the safeguarding partners for Stoke-on-Trent | due | Friday 16 January 2026 | Friday 16 January 2026, due
        tell-home-partners | A | Stoke-on-Trent local authority               | the safeguarding partners for Stoke-on-Trent | not owed

        """;

    private static readonly GoldenCase WelshChild = GoldenCase.Read("V10");
    private static readonly GoldenCase LifeThreatening = GoldenCase.Read("V10met");
    private static readonly GoldenCase ClosedLongAgo = GoldenCase.Read("V10b");
    private static readonly GoldenCase VisitingChild = GoldenCase.Read("V10c");

    public static TheoryData<string> All => ["V10", "V10met", "V10b", "V10c"];

    [Fact]
    public void England_says_nothing_of_a_Welsh_child_hurt_in_Wales()
    {
        var advice = WelshChild.Advise();
        Assert.Equal(Nation.Wales, Assert.Single(advice.Parts).Nation);
        Assert.Contains(advice.NotCovered, said => said.Contains("the law of England does not apply", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("wt2018")]
    [InlineData("wt2023")]
    [InlineData("wt2026")]
    public void Forcing_an_edition_never_crosses_the_border(string edition)
    {
        var advice = WelshChild.Advise(edition);
        Assert.Equal(WelshChild.Advise().Parts, advice.Parts);
        Assert.Contains(advice.NotCovered, said => said.Contains("Forcing its pack does not change that.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_crosses_the_border(string name) => Assert.All(GoldenCase.Read(name).Advise().Parts, Border.IsKept);

    [Fact]
    public void A_part_that_carried_the_other_nations_law_would_be_noticed()
    {
        var parts = VisitingChild.Advise().Parts;
        Assert.ThrowsAny<Exception>(() => Border.IsKept(parts[0] with { Nation = Nation.Wales }));
        Assert.ThrowsAny<Exception>(() => Border.IsKept(parts[1] with { Nation = Nation.England }));
        Assert.ThrowsAny<Exception>(() => Border.IsKept(parts[1] with { Considerations = parts[0].Considerations }));
        Assert.ThrowsAny<Exception>(() => Border.IsKept(parts[1] with { Duties = [parts[1].Duties[0] with { Says = "notify Ofsted" }] }));
    }

    [Fact]
    public void The_two_Welsh_tests_of_harm_are_asked_for_before_a_review_is_spoken_of()
    {
        var part = WelshChild.Natural(Nation.Wales);
        Assert.Equal(Outcome.Undetermined, Welsh.Finding(part.Criteria, "review.criteria", Ids.Child).Outcome);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/potentiallyLifeThreatening");
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/seriousAndPermanentImpairment");
        Assert.All(part.Duties, duty => Assert.Equal((Outcome.Undetermined, DutyState.Undetermined), (duty.Owed, duty.State)));
    }

    [Fact]
    public void Found_life_threatening_it_calls_for_an_extended_review()
    {
        var part = LifeThreatening.Natural(Nation.Wales);
        Assert.Equal(Outcome.Met, Welsh.Finding(part.Criteria, "review.criteria", Ids.Child).Outcome);
        Assert.Equal(Outcome.Met, Welsh.Finding(part.Categories, "review.extended", Ids.Child).Outcome);
        Assert.Equal(Outcome.NotMet, Welsh.Finding(part.Categories, "review.concise", Ids.Child).Outcome);
    }

    [Fact]
    public void Pembrokeshire_refers_it_and_its_Board_must_review_it_without_any_days()
    {
        var part = LifeThreatening.Natural(Nation.Wales);
        new DutyExpectation(Welsh.Finding(part.Duties, "review.refer", Welsh.Pair))
            .IsOwed(Outcome.Met).Binds("Pembrokeshire local authority", "the Safeguarding Board for the area of Pembrokeshire").Stands(DutyState.Due).IsDue("not yet known");
        var review = new DutyExpectation(Welsh.Finding(part.Duties, "review.undertake", Welsh.Pair))
            .IsOwed(Outcome.Met).Stands(DutyState.NotTriggered).Because("referred to the Safeguarding Board, and that has not happened");
        Assert.Equal("the Safeguarding Board for the area of Pembrokeshire", review.Finding.Owner.Name);
    }

    [Fact]
    public void A_death_of_a_child_whose_case_was_closed_long_ago_prompts_a_referral_and_the_response_to_unexpected_deaths()
    {
        var part = ClosedLongAgo.Natural(Nation.Wales);
        Expect.Prompts(part, "consider-referral", "unexpected-death");
        Assert.Equal(Outcome.Undetermined, Welsh.Finding(part.Criteria, "review.criteria", Ids.Child).Outcome);
        Assert.Contains(part.Missing, missing => missing.Pointer.StartsWith("/children/0/knowledge", StringComparison.Ordinal));
    }

    [Fact]
    public void A_visiting_English_child_gets_two_parts()
    {
        Assert.Equal([Nation.England, Nation.Wales], VisitingChild.Advise().Parts.Select(part => part.Nation));
        Assert.Empty(VisitingChild.Advise().NotCovered);
    }

    [Fact]
    public void The_two_parts_are_never_merged()
    {
        var both = VisitingChild.Advise().Parts;
        Assert.Equal(Alone(Cores.England), both[0]);
        Assert.Equal(Alone(Cores.Wales), both[1]);

        AdvicePart Alone(Pack core) => Assert.Single(Advisor.For(core).Advise(VisitingChild.File, Instant.MaxValue).Parts);
    }

    [Fact]
    public void What_Stoke_suspects_counts_for_the_Welsh_criteria_too()
    {
        var hurt = VisitingChild.File with
        {
            Children = Listed.Complete(VisitingChild.File.Children[0] with { PotentiallyLifeThreatening = true }),
        };
        var part = Advisor.For(Cores.Wales).Advise(hurt, Instant.MaxValue).Parts[0];
        Assert.Equal(Outcome.Met, Welsh.Finding(part.Criteria, "review.criteria", Ids.Child).Outcome);
        Assert.Equal(["wales.review.refer", "wales.review.undertake"], part.Duties.Where(duty => duty.Owed == Outcome.Met).Select(duty => duty.Id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wt2023")]
    public void Stoke_notifies_of_its_own_child_who_was_hurt_outside_England(string? edition)
    {
        var part = edition is null ? VisitingChild.Natural() : VisitingChild.Forced(edition);
        Expect.Duties(part, LimbB + """
            submit | A | the safeguarding partners for Stoke-on-Trent | the national Panel | clock not started | none | Friday 30 January 2026, due
            """);
        Expect.Conflicts(part);
    }

    [Fact]
    public void Under_Working_Together_2018_its_review_runs_from_awareness() =>
        Expect.Duties(VisitingChild.Forced("wt2018"), LimbB + """
            submit | A | the safeguarding partners for Stoke-on-Trent | the national Panel | due | Friday 30 January 2026 | Friday 30 January 2026, due
            """);
}
