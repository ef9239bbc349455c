using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class ReferToBoardTests
{
    private const string Id = "review.refer";

    [Fact]
    public void The_authority_of_the_place_refers_to_its_Board() => Duty(Welsh.Injury())
        .IsOwed(Outcome.Met)
        .Binds("Pembrokeshire local authority", "the Safeguarding Board for the area of Pembrokeshire")
        .Stands(DutyState.Due)
        .IsDue("not yet known");

    [Fact]
    public void No_source_that_was_seen_says_must() => Assert.False(Duty(Welsh.Injury()).Finding.Must);

    [Fact]
    public void A_referral_meets_it() => Duty(Welsh.Injury().Board(referred: Welsh.Day)).Stands(DutyState.MetOnTime);

    [Fact]
    public void Where_it_is_not_known_when_the_authority_knew_it_is_open_how_the_duty_stands() =>
        Duty(Welsh.Injury().WithChild(child => child with { Knowledge = Listed.From(child.Knowledge.Select(knower => knower with { KnewOfDeathOrSeriousHarm = DateFact.CannotBeEstablished }), true) }))
            .IsOwed(Outcome.Met)
            .Stands(DutyState.Undetermined);

    [Fact]
    public void Where_the_criteria_are_not_met_it_is_not_owed() =>
        Duty(Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = false })).IsOwed(Outcome.NotMet).Stands(DutyState.NotTriggered);

    [Fact]
    public void Where_they_are_open_so_is_the_duty() =>
        Duty(Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = default })).IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);

    [Fact]
    public void The_home_authority_is_told_nothing_of_it() => Assert.DoesNotContain(
        Welsh.Injury().WithChild(child => child with { Residence = new Place { Authority = new AuthorityCode(Welsh.Powys) } }).Part(Nation.Wales).Duties,
        duty => duty.Subject == Ids.With(Welsh.Powys));

    [Fact]
    public void Before_6_April_2016_nothing_is_said() => Welsh.IsSilent(Duty(Welsh.Injury("Tuesday 5 April 2016")).Stands(DutyState.Undetermined).Finding);

    [Fact]
    public void It_is_in_force_from_6_April_2016() => Duty(Welsh.Injury("Wednesday 6 April 2016")).IsOwed(Outcome.Met).Cites("Child practice review guidance (Reported)");

    private static DutyExpectation Duty(CaseBuilder the) => Welsh.Duty(the, Id);
}
