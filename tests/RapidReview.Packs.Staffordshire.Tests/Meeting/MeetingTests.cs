using RapidReview.Findings;

namespace RapidReview.Packs.Staffordshire.Tests.Meeting;

/// <summary>The meeting: its window, the Panel's time, the forms, the quorum, the papers and the tasks.</summary>
public class MeetingTests
{
    private const string Here = $"authority:{ACase.Staffordshire}";

    [Theory]
    [InlineData("2024-04-15", DutyState.MetEarly)]
    [InlineData("2024-04-16", DutyState.MetOnTime)]
    [InlineData("2024-04-24", DutyState.MetOnTime)]
    [InlineData("2024-04-25", DutyState.MetLate)]
    public void It_is_held_from_the_seventh_to_the_thirteenth_working_day_after_the_referral(string held, DutyState expected)
    {
        // Referral Fri 5 April 2024: 8 to 12 five, Mon 15 six, Tue 16 seven; 17, 18, 19 ten, 22, 23, Wed 24 thirteen.
        var duty = ACase.Referred().MeetingOn(held).Duty("meeting.hold", Here);
        Assert.Equal((expected, "Tue 16 Apr 2024", "Wed 24 Apr 2024"), (duty.State, Say.Date(duty.NotBefore!.Value), Say.Date(duty.Due)));
        Assert.Contains("It is not to be done before Tuesday 16 April 2024.", duty.Reasons);
    }

    [Fact]
    public void Whether_it_was_held_may_not_be_known() =>
        Assert.Equal(DutyState.Undetermined, ACase.Referred().PerhapsIncomplete().Duty("meeting.hold", Here).State);

    [Fact]
    public void Where_the_Panel_s_time_ends_before_the_window_opens_the_window_yields()
    {
        // Aware Thu 9 Jun 2022: 10 one, 13 to 17 six, 20 to 24 eleven, 27 to Thu 30 fifteen. Referral Wed 22 June: the window opens on the seventh, Fri 1 July.
        var the = ACase.Harmed("2022-06-09").Notified("2022-06-10").Referral("2022-06-22").MeetingOn("2022-06-27").CompleteTo("2022-06-30");
        var duty = the.Duty("meeting.hold", Here);
        Assert.Equal(("Wed 22 Jun 2022", DutyState.MetOnTime), (Say.Date(duty.NotBefore!.Value), duty.State));
        Assert.Equal("Thu 30 Jun 2022", Say.Date(the.Duty("england.rapid-review.submit").Due));
        // A referral a day earlier lets the window open on that very day, and it does not yield.
        Assert.Equal("Thu 30 Jun 2022", Say.Date(ACase.Harmed("2022-06-09").Notified("2022-06-10").Referral("2022-06-21").MeetingOn("2022-06-27").CompleteTo("2022-06-30").Duty("meeting.hold", Here).NotBefore!.Value));
    }

    [Theory]
    [InlineData("2024-04-15", Outcome.Met)]
    [InlineData("2024-04-16", null)]
    [InlineData("2024-04-24", null)]
    [InlineData("2024-04-25", Outcome.Met)]
    public void A_day_outside_the_window_is_told_while_it_is_only_planned(string planned, Outcome? expected)
    {
        Assert.Equal(expected, ACase.Referred().CompleteTo("2024-04-12").MeetingOn(planned: planned).Told("meeting.planned-outside-window", Here));
        Assert.Null(ACase.Referred().MeetingOn(planned, planned).Told("meeting.planned-outside-window", Here));
    }

    [Fact]
    public void The_date_is_set_as_soon_as_the_templates_are_out()
    {
        Assert.Null(ACase.Referred().Told("meeting.set-date", Here));
        Assert.Equal(DutyState.Due, ACase.Referred().Partnership("scopingSentOn", "2024-04-08").Duty("meeting.set-date", Here).State);
        Assert.Equal(DutyState.MetOnTime, ACase.Referred().Partnership("scopingSentOn", "2024-04-08").Partnership("meetingDateSetOn", "2024-04-08").Duty("meeting.set-date", Here).State);
        Assert.Equal(DutyState.MetOnTime, ACase.Referred().Partnership("scopingSentOn", "2024-04-08").MeetingOn("2024-04-18").Duty("meeting.set-date", Here).State);
    }

    // Forms are due on Thu 18 April: two working days to send them out, seven to return them.
    [Theory]
    [InlineData("2024-04-16", Outcome.Met)]
    [InlineData("2024-04-17", Outcome.Met)]
    [InlineData("2024-04-18", Outcome.Met)]
    [InlineData("2024-04-19", null)]
    public void A_meeting_up_to_the_ninth_working_day_may_come_before_the_forms(string day, Outcome? expected)
    {
        Assert.Equal(expected, ACase.Referred().MeetingOn(day).Told("meeting.before-forms", Here));
        Assert.Equal(expected, ACase.Referred().CompleteTo("2024-04-12").MeetingOn(planned: day).Told("meeting.before-forms", Here));
    }

    [Fact]
    public void Forms_that_are_back_settle_it_and_forms_that_came_later_raise_it()
    {
        Assert.Null(ACase.Referred().MeetingOn("2024-04-17").Partnership("formsBackOn", "2024-04-16").Told("meeting.before-forms", Here));
        Assert.Equal(Outcome.Met, ACase.Referred().MeetingOn("2024-04-22").Partnership("formsBackOn", "2024-04-23").Told("meeting.before-forms", Here));
        // Sent on the day of the referral, the forms are due on Tue 16 April.
        Assert.Null(ACase.Referred().MeetingOn("2024-04-17").Partnership("scopingSentOn", "2024-04-05").Told("meeting.before-forms", Here));
    }

    [Fact]
    public void The_last_day_that_keeps_the_Panel_s_time_is_two_working_days_before_its_end()
    {
        // Notified Fri 5 April: fifteen working days end on Fri 26; Thu 25 one, Wed 24 two. Aware Tue 2: Tue 23; Mon 22, Fri 19.
        var duty = ACase.Referred().MeetingOn("2024-04-23").Duty("meeting.hold-in-time");
        Assert.Equal(("Wed 24 Apr 2024", DutyState.MetOnTime, "Fri 19 Apr 2024", DutyState.MetLate), (Say.Date(duty.Due), duty.State, Say.Date(duty.Prudent), duty.PrudentState));
        Assert.Equal(Outcome.Met, ACase.Referred().Told("meeting.schedule-outruns-prudent-day"));
        Assert.Null(ACase.Referred().MeetingOn("2024-04-19").Told("meeting.schedule-outruns-prudent-day"));
        Assert.Null(ACase.Referred().Told("meeting.schedule-outruns-panel"));
    }

    [Fact]
    public void While_time_runs_from_awareness_a_later_referral_breaks_H01_s_own_sum()
    {
        // Aware Tue 13 Sep 2022, referred Fri 16: fifteen working days end on Wed 5 October; the window and two days more on Mon 10.
        var the = ACase.Harmed("2022-09-13").Notified("2022-09-16").Referral("2022-09-16").CompleteTo("2022-09-23");
        Assert.Equal("Mon 3 Oct 2022", Say.Date(the.Duty("meeting.hold-in-time").Due));
        Assert.Equal("Thu 6 Oct 2022", Say.Date(the.Duty("meeting.hold", Here).Due));
        Assert.Equal(Outcome.Met, the.Told("meeting.schedule-outruns-panel"));
        Assert.Null(the.Told("meeting.schedule-outruns-prudent-day"));
        // Referred on the day of awareness, thirteen and two are fifteen.
        Assert.Null(ACase.Harmed("2022-09-13").Notified("2022-09-16").Referral("2022-09-13").CompleteTo("2022-09-23").Told("meeting.schedule-outruns-panel"));
        // Held early enough, it is settled; held later, it is not; while that is not known, it is told as open.
        Assert.Null(the.MeetingOn("2022-10-03").CompleteTo("2022-10-03").Told("meeting.schedule-outruns-panel"));
        Assert.Equal(Outcome.Met, the.MeetingOn("2022-10-04").CompleteTo("2022-10-04").Told("meeting.schedule-outruns-panel"));
    }

    [Theory]
    [InlineData("", Outcome.Met)]
    [InlineData("local-authority", Outcome.NotMet)]
    [InlineData("health", Outcome.NotMet)]
    [InlineData("police", Outcome.NotMet)]
    [InlineData("none", Outcome.Met)]
    public void One_partner_who_is_absent_makes_it_inquorate(string absent, Outcome expected)
    {
        var the = ACase.Referred().MeetingOn("2024-04-18", absent: absent);
        Assert.Equal(expected, the.Outcome("meeting.quorum", ACase.Meeting));
        Assert.Equal(expected == Outcome.NotMet ? Outcome.Met : default(Outcome?), the.Told("meeting.not-quorate", ACase.Meeting));
        Assert.True(Assert.Single(the.Part().Quorum, found => found.Id == "staffordshire.meeting.quorum").Binding);
    }

    [Fact]
    public void An_inquorate_meeting_moves_no_deadline()
    {
        var (with, without) = (ACase.Referred().MeetingOn("2024-04-18").Part(), ACase.Referred().MeetingOn("2024-04-18", absent: "health").Part());
        Assert.Equal(with.Duties.Select(duty => (duty.Id, duty.Subject, duty.Due, duty.State)), without.Duties.Select(duty => (duty.Id, duty.Subject, duty.Due, duty.State)));
    }

    [Fact]
    public void Whoever_is_not_recorded_is_not_present_and_not_absent()
    {
        var open = ACase.Referred().MeetingOn("2024-04-18", absent: "health").InMeeting("attendance", System.Text.Json.Nodes.JsonNode.Parse("""{ "items": [] }"""));
        Assert.Equal(Outcome.Undetermined, open.Outcome("meeting.quorum", ACase.Meeting));
        Assert.Null(open.Told("meeting.not-quorate", ACase.Meeting));
        Assert.Equal(Outcome.Undetermined, ACase.Referred().MeetingOn("2024-04-18").InMeeting("presentForDecision", null, 1).Outcome("meeting.quorum", ACase.Meeting));
        // One who is certainly absent settles it, whatever is open of another.
        Assert.Equal(Outcome.NotMet, ACase.Referred().MeetingOn("2024-04-18", absent: "health").InMeeting("presentForDecision", null, 1).Outcome("meeting.quorum", ACase.Meeting));
    }

    [Theory]
    [InlineData("2022-06-30", "clinical-commissioning-group", Outcome.Met)]
    [InlineData("2022-06-30", "integrated-care-board", Outcome.NotMet)]
    [InlineData("2022-07-01", "clinical-commissioning-group", Outcome.NotMet)]
    [InlineData("2022-07-01", "integrated-care-board", Outcome.Met)]
    [InlineData("2022-07-01", "provider-trust", Outcome.NotMet)]
    public void The_health_partner_is_the_one_of_the_day_of_the_meeting(string held, string body, Outcome expected) =>
        Assert.Equal(expected, ACase.Harmed("2022-06-09").Notified("2022-06-10").Referral("2022-06-13").CompleteTo("2022-07-08").MeetingOn(held).InMeeting("healthBody", body, 2).Outcome("meeting.quorum", ACase.Meeting));

    [Theory]
    [InlineData("video", "remote")]
    [InlineData("without-meeting", "in-writing")]
    public void Taking_part_from_afar_or_in_writing_counts_and_its_want_does_not(string mode, string person)
    {
        Assert.Equal(Outcome.Met, ACase.Referred().MeetingOn("2024-04-18", mode: mode).InMeeting("mode", person, 1).Outcome("meeting.quorum", ACase.Meeting));
        Assert.Equal(Outcome.NotMet, ACase.Referred().MeetingOn("2024-04-18", mode: mode).InMeeting("presentForDecision", false, 1).Outcome("meeting.quorum", ACase.Meeting));
    }

    [Fact]
    public void A_telephone_conference_needs_a_recorded_reason_and_is_quorate_all_the_same()
    {
        var the = ACase.Referred().MeetingOn("2024-04-18", mode: "telephone");
        Assert.Equal(Outcome.Undetermined, the.Told("meeting.by-telephone", ACase.Meeting));
        Assert.Equal(Outcome.Met, the.Outcome("meeting.quorum", ACase.Meeting));
        Assert.Null(the.InMeeting("reasonForMode", "No other day would have met the timescales.").Told("meeting.by-telephone", ACase.Meeting));
        Assert.Null(ACase.Referred().MeetingOn("2024-04-18", mode: "video").Told("meeting.by-telephone", ACase.Meeting));
        Assert.Null(ACase.Referred().MeetingOn("2024-04-18").Told("meeting.by-telephone", ACase.Meeting));
    }

    [Fact]
    public void Who_attends_is_told_until_it_is_held()
    {
        Assert.Equal(Outcome.Met, ACase.Referred().CompleteTo("2024-04-12").MeetingOn(planned: "2024-04-18").Told("meeting.who-attends", ACase.Meeting));
        Assert.Null(ACase.Referred().MeetingOn("2024-04-18").Told("meeting.who-attends", ACase.Meeting));
        Assert.Null(ACase.Referred().CompleteTo("2024-04-12").MeetingOn(planned: "2024-04-18").InMeeting("kind", "strategy").Told("meeting.who-attends", ACase.Meeting));
    }

    [Fact]
    public void The_notification_is_among_the_papers_where_one_was_sent()
    {
        var the = ACase.Referred().MeetingOn("2024-04-18").AtMeeting("referralFormShared", true).AtMeeting("scopingFormsShared", true).AtMeeting("papersShared", "in-advance");
        Assert.Equal(ChecklistItemState.Undetermined, the.Item("meeting.papers", "notification", ACase.Meeting).State);
        Assert.Equal(Outcome.Undetermined, the.Outcome("meeting.papers", ACase.Meeting));
        Assert.Equal(Outcome.Met, the.AtMeeting("notificationShared", true).Outcome("meeting.papers", ACase.Meeting));
        Assert.Equal(Outcome.NotMet, the.AtMeeting("notificationShared", false).Outcome("meeting.papers", ACase.Meeting));
        var without = ACase.Harmed("2024-04-02").Referral("2024-04-05").CompleteTo("2024-04-30").MeetingOn("2024-04-18").AtMeeting("referralFormShared", true).AtMeeting("scopingFormsShared", true).AtMeeting("papersShared", "at-the-meeting");
        Assert.Equal(Outcome.Met, without.Outcome("meeting.papers", ACase.Meeting));
    }

    [Fact]
    public void The_tasks_include_another_form_of_learning_only_where_no_review_follows()
    {
        var the = ACase.Referred().MeetingOn("2024-04-18");
        foreach (var task in new[] { "factsReviewed", "immediateActionDiscussed", "learningShared", "improvementsConsidered", "templateAgreed" })
            the.AtMeeting(task, true);
        Assert.Equal(Outcome.Undetermined, the.Outcome("meeting.tasks", ACase.Meeting));
        the.Answered("nationalReviewRecommended", "no").Answered("localReviewDecision", "undertake");
        Assert.Equal(Outcome.Met, the.Outcome("meeting.tasks", ACase.Meeting));
        the.Answered("localReviewDecision", "not-undertake");
        Assert.Equal(ChecklistItemState.Undetermined, the.Item("meeting.tasks", "alternative", ACase.Meeting).State);
        Assert.Equal(Outcome.Met, the.OfCase("alternativeConsidered", true).Outcome("meeting.tasks", ACase.Meeting));
        Assert.Equal(ChecklistItemState.NotDone, the.Answered("localReviewDecision", "deferred").Item("meeting.tasks", "local-review", ACase.Meeting).State);
    }
}
