using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class UndertakeReviewTests
{
    private const string Id = "review.undertake";

    [Fact]
    public void The_Board_must_undertake_a_review_where_the_criteria_are_met()
    {
        var duty = Duty(Welsh.Injury().Board(referred: Welsh.Day)).IsOwed(Outcome.Met).Stands(DutyState.Due).IsDue("not yet known");
        Assert.Equal("the Safeguarding Board for the area of Pembrokeshire", duty.Finding.Owner.Name);
        Assert.Null(duty.Finding.Recipient);
        Assert.True(duty.Finding.Must);
    }

    [Fact]
    public void Its_clock_stands_still_until_the_case_is_referred() => Duty(Welsh.Injury()).IsOwed(Outcome.Met).Stands(DutyState.NotTriggered);

    [Fact]
    public void The_decision_of_the_chair_to_undertake_one_meets_it() => Duty(Welsh.Injury().Board(Welsh.Day, Welsh.Day)).Stands(DutyState.MetOnTime);

    [Theory]
    [InlineData(BoardDecision.NotUndertake)]
    [InlineData(BoardDecision.Deferred)]
    public void A_decision_against_one_or_to_wait_does_not(BoardDecision decision) => Duty(Welsh.Injury().Board(Welsh.Day, Welsh.Day, decision: decision)).Stands(DutyState.Due);

    [Fact]
    public void Where_it_is_not_recorded_what_the_chair_decided_it_is_open() =>
        Duty(Welsh.Injury().Board(Welsh.Day, Welsh.Day, decision: null)).IsOwed(Outcome.Met).Stands(DutyState.Undetermined);

    [Fact]
    public void Where_the_criteria_are_not_met_it_is_not_owed() =>
        Duty(Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = false })).IsOwed(Outcome.NotMet);

    [Fact]
    public void Where_they_are_open_so_is_the_duty() =>
        Duty(Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = default })).IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);

    [Fact]
    public void Before_6_April_2016_nothing_is_said() => Welsh.IsSilent(Duty(Referred("Tuesday 5 April 2016")).Stands(DutyState.Undetermined).Finding);

    [Theory]
    [InlineData("Wednesday 6 April 2016")]
    [InlineData("Monday 30 September 2024")]
    public void Until_30_September_2024_it_is_a_child_practice_review(string referred) => Duty(Referred(referred))
        .IsOwed(Outcome.Met)
        .Cites("SSW(W) Act 2014 Part 7 (Reported)", "WSI 2015/1466 (Unverified)", "Child practice review guidance (Reported)");

    [Theory]
    [InlineData("Tuesday 1 October 2024")]
    [InlineData(Welsh.Day)]
    public void From_1_October_2024_it_is_a_Single_Unified_Safeguarding_Review(string referred) => Duty(Referred(referred))
        .IsOwed(Outcome.Met)
        .Cites("WSI 2015/1466 (Unverified)", "Child practice review guidance (Reported)", "SUSR guidance (Reported)");

    [Fact]
    public void The_day_of_the_referral_decides_not_that_of_the_incident() =>
        Duty(Welsh.Injury("Monday 2 September 2024").Board(referred: "Tuesday 1 October 2024").CompleteTo("Tuesday 1 October 2024"))
            .Cites("WSI 2015/1466 (Unverified)", "Child practice review guidance (Reported)", "SUSR guidance (Reported)");

    private static CaseBuilder Referred(string on) => Welsh.Injury(on).Board(referred: on);

    private static DutyExpectation Duty(CaseBuilder the) => Welsh.Duty(the, Id);
}
