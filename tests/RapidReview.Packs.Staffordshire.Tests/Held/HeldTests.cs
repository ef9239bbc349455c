using RapidReview.Findings;

namespace RapidReview.Packs.Staffordshire.Tests.Held;

/// <summary>Staffordshire's fifteen working days to hold the review. Notified on Fri 5 April 2024: 8 to 12 five, 15 to 19 ten, 22 to Fri 26 fifteen.</summary>
public class HeldTests
{
    [Theory]
    [InlineData("2024-04-26", DutyState.MetOnTime)]
    [InlineData("2024-04-29", DutyState.MetLate)]
    [InlineData(null, DutyState.Overdue)]
    public void It_is_held_within_fifteen_working_days_of_the_notification(string? held, DutyState expected)
    {
        var duty = ACase.Referred().MeetingOn(held, "2024-04-18").Duty("held.hold");
        Assert.Equal((expected, "Fri 26 Apr 2024"), (duty.State, Say.Date(duty.Due)));
    }

    [Fact]
    public void While_it_is_not_known_whether_it_was_held_it_is_neither_late_nor_done()
    {
        Assert.Equal(DutyState.Undetermined, ACase.Referred().PerhapsIncomplete().Duty("held.hold").State);
        Assert.Equal(DutyState.Undetermined, ACase.Referred().MeetingOn("2024-04-18").InMeeting("kind", null).Duty("held.hold").State);
    }

    [Fact]
    public void Without_a_notification_its_time_has_not_begun_and_in_Stoke_there_is_no_such_duty()
    {
        Assert.Equal(DutyState.NotTriggered, ACase.Harmed().Duty("held.hold").State);
        Assert.DoesNotContain(ACase.Referred(ACase.Stoke).Part().Duties, duty => duty.Id == "staffordshire.held.hold");
    }

    [Fact]
    public void Held_and_sent_are_graded_apart()
    {
        var the = ACase.Referred().MeetingOn("2024-04-26").Submitted("2024-04-30");
        Assert.Equal((DutyState.MetOnTime, DutyState.MetLate), (the.Duty("held.hold").State, the.Duty("england.rapid-review.submit").State));
        Assert.Equal(Outcome.Met, the.Told("held.or-sent"));
        Assert.Null(ACase.Referred().MeetingOn("2024-04-24").Submitted("2024-04-26").Told("held.or-sent"));
        Assert.Null(ACase.Referred().MeetingOn("2024-04-29").Submitted("2024-04-30").Told("held.or-sent"));
    }
}
