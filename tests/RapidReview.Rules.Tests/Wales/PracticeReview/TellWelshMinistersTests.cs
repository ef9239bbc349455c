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

    [Fact]
    public void Where_the_criteria_are_met_for_no_child_it_is_not_owed() =>
        Duty(Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = false }).Board(Welsh.Day, Welsh.Day)).IsOwed(Outcome.NotMet);

    [Fact]
    public void Where_they_are_open_so_is_the_duty() =>
        Duty(Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = default }).Board(Welsh.Day, Welsh.Day)).IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);

    [Fact]
    public void Referred_on_30_September_2024_there_is_no_such_duty() =>
        Assert.DoesNotContain(Decided("Monday 30 September 2024").Part(Nation.Wales).Duties, duty => duty.Id == $"wales.{Id}");

    [Fact]
    public void It_is_in_force_for_referrals_from_1_October_2024() => Duty(Decided("Tuesday 1 October 2024")).IsOwed(Outcome.Met).Cites("SUSR guidance (Reported)");

    private static CaseBuilder Decided(string on) => Welsh.Injury(on).Board(on, on);

    private static DutyExpectation Duty(CaseBuilder the) => Welsh.Duty(the, Id, Welsh.Authority);
}
