using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Packs.MidAndWestWales.Tests;

/// <summary>The 72 hours, the two weeks, and what follows on completion. The event is on Monday 3 March 2025; the service is told on the 4th at 09:30.</summary>
public class TimesTests
{
    [Theory]
    [InlineData("2025-03-07T09:30:00Z", DutyState.MetOnTime)]
    [InlineData("2025-03-07T09:31:00Z", DutyState.MetLate)]
    [InlineData("2025-03-06", DutyState.MetOnTime)]
    [InlineData("2025-03-07", DutyState.Undetermined)]
    [InlineData("2025-03-08", DutyState.MetLate)]
    public void The_review_is_graded_by_the_hour(string done, DutyState state) =>
        Assert.Equal(state, Look.TheDuty(Invented.Injury().Review("internalReviewDoneOn", done).CompleteTo("2025-03-10").Advise(), "review.undertake").State);

    [Fact]
    public void Where_only_the_day_of_being_told_is_known_a_review_on_the_day_of_the_end_is_neither_in_time_nor_late()
    {
        var day = Invented.Injury().Review("broughtToAttentionOn", "2025-03-04").Review("internalReviewDoneOn", "2025-03-07T15:00:00Z").CompleteTo("2025-03-10");
        Assert.Equal("Undetermined Friday 7 March 2025", Look.Duty(day.Advise(), "review.undertake"));
        Assert.Equal("MetLate Friday 7 March 2025 at 09:30", Look.Duty(day.Review("broughtToAttentionOn", "2025-03-04T09:30:00Z").Advise(), "review.undertake"));
        Assert.Equal("MetOnTime Friday 7 March 2025 at 16:00", Look.Duty(day.Review("broughtToAttentionOn", "2025-03-04T16:00:00Z").Advise(), "review.undertake"));
    }

    [Fact]
    public void Not_yet_told_nothing_runs_and_not_known_whether_told_it_is_asked()
    {
        var untold = Invented.Injury().Without("authorities.0.welshReview.broughtToAttentionOn");
        Assert.Equal("NotTriggered has not happened", Look.Duty(untold.Advise(), "review.undertake"));
        var unknown = untold.Without("events").Advise("Tuesday 4 March 2025");
        Assert.Equal("Undetermined not yet known", Look.Duty(unknown, "review.undertake"));
        Assert.Contains(unknown.Missing, missing => missing.Pointer == "/authorities/0/welshReview/broughtToAttentionOn");
    }

    [Fact]
    public void Known_and_not_told_is_a_conflict()
    {
        const string id = "review.attention-not-recorded";
        Assert.DoesNotContain(id, Look.Notes(Invented.Injury().Advise()));
        Assert.Contains(id, Look.Notes(Invented.Injury().Without("authorities.0.welshReview.broughtToAttentionOn").Advise()));
        Assert.DoesNotContain(id, Look.Notes(Invented.Injury().Without("authorities.0.welshReview.broughtToAttentionOn").Without("children.0.knowledge").Advise()));
        Assert.DoesNotContain(id, Look.Notes(Invented.Injury().Without("authorities.0.welshReview.broughtToAttentionOn").Without("events").Advise("Tuesday 4 March 2025")));
    }

    [Fact]
    public void Whether_the_child_is_registered_does_not_hold_up_the_seventy_two_hours()
    {
        var part = Invented.Injury().Without("children.0.youngPersonLookedAfter").Without("children.0.childProtection").CompleteTo("2025-03-10").Advise();
        Assert.Equal("5? 6?", Look.Events(part));
        Assert.Equal("Overdue Friday 7 March 2025 at 09:30", Look.Duty(part, "review.undertake"));
    }

    [Theory]
    [InlineData("2025-03-17", DutyState.MetOnTime)]
    [InlineData("2025-03-18", DutyState.MetLate)]
    public void The_managers_meet_within_two_weeks_of_the_event(string met, DutyState state) =>
        Assert.Equal(state, Look.TheDuty(Invented.Injury().Review("seniorManagersMetOn", met).CompleteTo("2025-03-20").Advise(), "meeting.hold").State);

    [Theory]
    [InlineData("2025-03-17T23:00:00Z", DutyState.Overdue)]
    [InlineData("2025-03-18T08:00:00Z", DutyState.ElapsedBeforeAwareness)]
    public void Told_on_the_last_day_there_was_time_and_told_the_day_after_there_was_none(string told, DutyState state) =>
        Assert.Equal(state, Look.TheDuty(Invented.Injury().Without("children.0.knowledge").Review("broughtToAttentionOn", told).CompleteTo("2025-03-20").Advise(), "meeting.hold").State);

    [Fact]
    public void Held_since_it_is_still_nobodys_lateness()
    {
        var part = Late().Review("seniorManagersMetOn", "2025-03-20").CompleteTo("2025-03-21").Advise();
        Assert.Equal("ElapsedBeforeAwareness Monday 17 March 2025", Look.Duty(part, "meeting.hold"));
        var duty = Look.TheDuty(part, "meeting.hold");
        Assert.Contains("Its time had run out before whoever owes it knew, on Wednesday 19 March 2025 at 09:00, so nobody was late. Record the reason.", duty.Reasons);
        Assert.Contains("Done on Thursday 20 March 2025.", duty.Reasons);
    }

    [Fact]
    public void In_a_file_that_may_be_incomplete_it_is_not_known_whether_the_meeting_was_held()
    {
        var duty = Look.TheDuty(Late().Without("events").Advise("Wednesday 19 March 2025"), "meeting.hold");
        Assert.Equal(DutyState.Undetermined, duty.State);
        Assert.Contains(duty.Reasons, reason => reason.EndsWith("If it is not done yet, do it at once, and record the reason.", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_it_cannot_be_established_when_the_service_was_told_nobody_is_called_late_and_it_is_asked()
    {
        var part = Invented.Injury().Review("broughtToAttentionOn", "cannot-be-established").CompleteTo("2025-03-20").Advise();
        Assert.Equal("Undetermined Monday 17 March 2025", Look.Duty(part, "meeting.hold"));
        Assert.Contains(part.Missing, missing => missing.Pointer == "/authorities/0/welshReview/broughtToAttentionOn" && missing.CannotBeEstablished && missing.Blocks.Any(block => block.Id == "mid-and-west-wales.meeting.hold"));
        Assert.Contains("Whether its time had run out before whoever owes it knew is not known.", Look.TheDuty(part, "meeting.hold").Reasons);
    }

    [Fact]
    public void While_the_two_weeks_run_nobody_is_asked_when_the_service_knew() =>
        Assert.DoesNotContain(
            Invented.Injury().Review("broughtToAttentionOn", "cannot-be-established").CompleteTo("2025-03-10").Advise().Missing,
            missing => missing.Pointer.EndsWith("broughtToAttentionOn", StringComparison.Ordinal) && missing.Blocks.Any(block => block.Id == "mid-and-west-wales.meeting.hold"));

    [Theory]
    [InlineData("2025-03-13T23:30:00Z", false)]
    [InlineData("2025-03-15T10:00:00Z", true)]
    public void That_the_two_limits_start_from_different_days_is_told_where_the_two_weeks_end_first(string told, bool conflict) =>
        Assert.Equal(conflict, Look.Note(Invented.Injury().Without("children.0.knowledge").Review("broughtToAttentionOn", told).CompleteTo("2025-03-15").Advise(), "meeting.two-triggers") is not null);

    [Fact]
    public void On_completion_a_copy_goes_to_the_Director_and_the_review_is_saved()
    {
        var done = Invented.Injury().Review("internalReviewDoneOn", "2025-03-06T12:00:00Z").CompleteTo("2025-03-07");
        Assert.Equal("Due not yet known", Look.Duty(done.Advise(), "review.copy-director"));
        Assert.Equal("Due not yet known", Look.Duty(done.Advise(), "review.file"));
        var copy = Look.TheDuty(done.Local("copiedToDirectorOn", "\"2025-03-07\"").Advise(), "review.copy-director");
        Assert.Equal((DutyState.MetOnTime, "the director", "the reviewer appointed"), (copy.State, copy.Recipient!.Name, copy.Owner.Name));
        Assert.Equal(DutyState.MetOnTime, Look.TheDuty(done.Local("filedOn", "\"2025-03-07\"").Advise(), "review.file").State);
        Assert.Equal("NotTriggered not yet known", Look.Duty(Invented.Injury().Advise(), "review.copy-director"));
    }

    [Fact]
    public void After_the_meeting_on_progress_the_document_is_updated_saved_and_sent_again()
    {
        var met = Invented.Injury().Local("progressMetOn", "\"2025-05-06\"").CompleteTo("2025-05-07");
        Assert.Equal("Due not yet known", Look.Duty(met.Advise(), "progress.record"));
        Assert.Null(Look.Duty(met.Advise(), "progress.resubmit"));
        Assert.Null(Look.Duty(Invented.Injury().Advise(), "progress.record"));
        var updated = met.Local("updatedOn", "\"2025-05-07\"");
        Assert.Equal(DutyState.MetOnTime, Look.TheDuty(updated.Advise(), "progress.record").State);
        Assert.Equal(["Due not yet known", "Due not yet known"], new[] { "progress.save-again", "progress.resubmit" }.Select(id => Look.Duty(updated.Advise(), id)));
        Assert.Equal(DutyState.MetOnTime, Look.TheDuty(updated.Local("resavedOn", "\"2025-05-07\"").Advise(), "progress.save-again").State);
        Assert.Equal(DutyState.MetOnTime, Look.TheDuty(updated.Local("resubmittedOn", "\"2025-05-07\"").Advise(), "progress.resubmit").State);
    }

    [Fact]
    public void Every_duty_is_told_as_an_aim_of_a_local_template() =>
        Assert.All(PackUnderTest.Case("consolidated").Advise().Duties.Where(duty => duty.Id.StartsWith("mid-and-west-wales.", StringComparison.Ordinal)), duty =>
        {
            Assert.True(duty.Target);
            Assert.False(duty.Must);
            Assert.All(duty.Sources, source => Assert.Equal(Law.Verification.Verified, source.Verification));
        });

    [Fact]
    public void The_last_days_are_said_with_their_units()
    {
        var part = Invented.Injury().Advise();
        Assert.Equal("72 hours", $"{Look.TheDuty(part, "review.undertake").Period}");
        Assert.Equal("2 weeks", $"{Look.TheDuty(part, "meeting.hold").Period}");
        Assert.Equal("Friday 7 March 2025 at 09:30", Wording.Date(Look.TheDuty(part, "review.undertake").Due));
    }

    private static CaseText Late() => Invented.Injury().Without("children.0.knowledge").Review("broughtToAttentionOn", "2025-03-19T09:00:00Z").CompleteTo("2025-03-19");
}
