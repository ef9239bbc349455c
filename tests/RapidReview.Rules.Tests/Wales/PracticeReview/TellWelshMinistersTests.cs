using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class TellWelshMinistersTests
{
    private const string Id = "review.tell-welsh-ministers";

    [Fact]
    public void Once_the_chair_has_decided_the_Board_tells_the_Welsh_Ministers() => Duty(Welsh.Injury().Board(Welsh.Day, Welsh.Day))
        .IsOwed(Outcome.Met)
        .Binds("the Safeguarding Board for the area of Pembrokeshire", "the Welsh Ministers")
        .Stands(DutyState.Due)
        .IsDue("not yet known");

    [Fact]
    public void Telling_them_meets_it() => Duty(Welsh.Injury().Board(Welsh.Day, Welsh.Day, Welsh.Day)).Stands(DutyState.MetOnTime);

    [Fact]
    public void Before_the_decision_nothing_is_said_of_it() =>
        Assert.DoesNotContain(Welsh.Injury().Board(Welsh.Day).Part(Nation.Wales).Duties, duty => duty.Id == $"wales.{Id}");

    [Theory]
    [InlineData(BoardDecision.NotUndertake)]
    [InlineData(BoardDecision.Deferred)]
    public void Where_no_review_takes_place_there_is_nothing_to_tell(BoardDecision decision) =>
        Duty(Welsh.Injury().Board(Welsh.Day, Welsh.Day, decision: decision)).IsOwed(Outcome.NotMet).Stands(DutyState.NotTriggered);

    [Fact]
    public void Where_it_is_not_recorded_what_the_chair_decided_it_is_asked()
    {
        var the = Welsh.Injury().Board(Welsh.Day, Welsh.Day, decision: null);
        Duty(the).IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);
        Assert.Contains(the.Part(Nation.Wales).Missing, missing => missing.Pointer == "/authorities/0/welshReview/boardChairDecision");
    }

    [Fact]
    public void The_chair_decides_and_not_our_reading_of_the_criteria() =>
        Duty(Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = false }).Board(Welsh.Day, Welsh.Day)).IsOwed(Outcome.Met);

    [Fact]
    public void A_decision_that_is_taken_later_is_not_known_yet() =>
        Assert.DoesNotContain(Welsh.Injury().Board(Welsh.Day, "Monday 2 February 2026").CompleteTo("Monday 2 February 2026").AsAt(Welsh.Day).Part(Nation.Wales).Duties, duty => duty.Id == $"wales.{Id}");

    [Fact]
    public void Referred_on_30_September_2024_there_is_no_such_duty() =>
        Assert.DoesNotContain(Decided("Monday 30 September 2024").Part(Nation.Wales).Duties, duty => duty.Id == $"wales.{Id}");

    [Fact]
    public void It_is_in_force_for_referrals_from_1_October_2024() => Duty(Decided("Tuesday 1 October 2024")).IsOwed(Outcome.Met).Cites("SUSR guidance (Reported)");

    private static CaseBuilder Decided(string on) => Welsh.Injury(on).Board(on, on);

    private static DutyExpectation Duty(CaseBuilder the) => Welsh.Duty(the, Id, Welsh.Authority);
}
