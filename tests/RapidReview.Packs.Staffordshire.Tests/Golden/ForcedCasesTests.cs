using RapidReview.Findings;

namespace RapidReview.Packs.Staffordshire.Tests.Golden;

/// <summary>Invented cases of other areas, in which the pack is forced: comparisons, not advice.</summary>
public class ForcedCasesTests
{
    [Theory]
    [InlineData("forced-infant-head-injury")]
    [InlineData("forced-mental-health-unit")]
    [InlineData("forced-near-miss")]
    [InlineData("forced-near-miss-then-serious")]
    public void Unforced_it_says_nothing_of_other_areas(string name)
    {
        var part = GoldenCase.Natural(name);
        Assert.Equal(["england"], part.Packs.Select(pack => pack.Id));
        Assert.DoesNotContain(part.Duties, duty => duty.Id.StartsWith("staffordshire.", StringComparison.Ordinal));
        GoldenCase.Notes(part);
    }

    [Fact]
    public void Infant_head_injury_over_Easter()
    {
        // Referral and notification Fri 5 Apr 2024: Mon 8, Tue 9 two. Forms from Tue 9: 10, 11, 12 three, 15 to Thu 18 seven (five end on Tue 16).
        // Window: 8 to 12 five, Mon 15, Tue 16 seven; 17, 18, 19 ten, 22, 23, Wed 24 thirteen. Held: 8 to 12 five, 15 to 19 ten, 22 to Fri 26 fifteen.
        var part = GoldenCase.Forced("forced-infant-head-injury");
        DutyFinding Duty(string id) => GoldenCase.Duty(part, id, "authority:E06000004");
        Assert.Equal(("Tue 9 Apr 2024", DutyState.Overdue), (Say.Date(Duty("staffordshire.scoping.send").Due), Duty("staffordshire.scoping.send").State));
        Assert.Equal("Thu 18 Apr 2024", Say.Date(Duty("staffordshire.scoping.forms-back").Due));
        var hold = Duty("staffordshire.meeting.hold");
        Assert.Equal(("Tue 16 Apr 2024", "Wed 24 Apr 2024", DutyState.Overdue), (Say.Date(hold.NotBefore!.Value), Say.Date(hold.Due), hold.State));
        var held = GoldenCase.Duty(part, "staffordshire.held.hold", "child:A/authority:E06000004");
        // Asked on Fri 26 April, the fifteenth day, and the file says that no meeting was held: there is still that day.
        Assert.Equal(("Fri 26 Apr 2024", DutyState.DueSoon), (Say.Date(held.Due), held.State));
        // A + 15 from Thu 28 March is Mon 22 April, before the window and two days more: the prudent day only.
        GoldenCase.Notes(part, "meeting.schedule-outruns-prudent-day", "superseded.boards", "superseded.interim-advice");
    }

    [Fact]
    public void Adolescent_in_a_mental_health_unit()
    {
        // Referral and notification Thu 17 Apr 2025 (18, 21 April and 5 May are holidays): Tue 22, Wed 23 two. Forms from Wed 23: 24, 25 two,
        // 28 to 30 five, 1, Fri 2 May seven. Window: 22 to 25 four, 28, 29, Wed 30 seven; 1, 2 nine, 6 to Fri 9 thirteen.
        // Held by: Mon 12 fourteen, Tue 13 May fifteen; held Wed 7, the eleventh. Template: Thu 8, Fri 9; sent Mon 12, late.
        // Back from Tue 13: Mon 12, Fri 9; prudently from Wed 7: Tue 6, Fri 2.
        const string pair = "child:A/authority:E08000006";
        var part = GoldenCase.Forced("forced-mental-health-unit");
        DutyFinding Duty(string id, string subject = "authority:E08000006") => GoldenCase.Duty(part, id, subject);
        Assert.Equal("Wed 23 Apr 2025", Say.Date(Duty("staffordshire.scoping.send").Due));
        Assert.Equal("Fri 2 May 2025", Say.Date(Duty("staffordshire.scoping.forms-back").Due));
        var hold = Duty("staffordshire.meeting.hold");
        Assert.Equal(("Wed 30 Apr 2025", "Fri 9 May 2025", DutyState.MetOnTime), (Say.Date(hold.NotBefore!.Value), Say.Date(hold.Due), hold.State));
        var held = Duty("staffordshire.held.hold", pair);
        Assert.Equal(("Tue 13 May 2025", DutyState.MetOnTime, 11), (Say.Date(held.Due), held.State, held.DoneOnWorkingDay!.Value));
        Assert.Equal(("Fri 9 May 2025", DutyState.MetLate), (Say.Date(Duty("staffordshire.after-meeting.send-template").Due), Duty("staffordshire.after-meeting.send-template").State));
        var inTime = Duty("staffordshire.meeting.hold-in-time", pair);
        Assert.Equal(("Fri 9 May 2025", DutyState.MetOnTime, "Fri 2 May 2025", DutyState.MetLate), (Say.Date(inTime.Due), inTime.State, Say.Date(inTime.Prudent), inTime.PrudentState));
        // The contradiction shows against the prudent day only; the meeting came after the forms were due.
        GoldenCase.Notes(part, "attendee.attendance-required", "attendee.keep-and-share", "meeting.schedule-outruns-prudent-day", "superseded.boards", "superseded.interim-advice");
        // Who attended is not recorded: absent is not concluded, nor present.
        Assert.Equal(Outcome.Undetermined, Assert.Single(part.Quorum, found => found.Id == "staffordshire.meeting.quorum").Outcome);
    }

    [Theory]
    [InlineData("forced-near-miss")]
    [InlineData("forced-near-miss-then-serious")]
    public void Of_a_near_miss_it_says_only_that_an_agency_may_refer(string name)
    {
        var part = GoldenCase.Forced(name);
        GoldenCase.Notes(part, "referral.refer");
        GoldenCase.Categories(part);
        Assert.Equal(
            name == "forced-near-miss" ? [] : ["staffordshire.held.hold"],
            part.Duties.Where(duty => duty.Id.StartsWith("staffordshire.", StringComparison.Ordinal) && duty.Owed != Outcome.NotMet).Select(duty => duty.Id));
    }
}
