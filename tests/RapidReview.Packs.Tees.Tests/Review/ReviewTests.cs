using RapidReview.Findings;

namespace RapidReview.Packs.Tees.Tests.Review;

/// <summary>The rapid review as the Tees guidance arranges it.</summary>
public class ReviewTests
{
    private const string Agencies = """
        { "complete": true, "items": [
          { "ref": "school-1", "involvedWithChild": true, "scopingRequestedOn": "2024-04-05" },
          { "ref": "hospital-1", "involvedWithChild": true },
          { "ref": "charity-1", "involvedWithChild": false, "involvedWithFamily": false }
        ] }
        """;

    private const string Meetings = """[{ "ref": "M1", "kind": "rapid-review", "authority": "E06000004", "scheduledFor": "2024-04-19" }]""";

    [Fact]
    public void The_review_begins_when_the_partnership_knows_that_a_notification_was_made()
    {
        var clock = Sent().Part().Clocks.Single(clock => clock.Id == "tees.rapid-review.notification-known");
        Assert.Equal("Fri 5 Apr 2024", Say.Date(clock.Start));
        var duty = Sent().Duty("rapid-review.begin");
        Assert.Equal((DutyState.Due, DutyTiming.AsSoonAs, "the safeguarding partners for Stockton-on-Tees"), (duty.State, duty.Timing, duty.Owner.Name));
        Assert.Equal(DutyState.MetOnTime, Sent().Partnership("reviewBegunOn", "2024-04-05").Duty("rapid-review.begin").State);
    }

    [Theory]
    [InlineData("documentsCirculatedOn")]
    [InlineData("completedOn")]
    [InlineData("submittedOn")]
    public void A_review_that_has_come_further_has_been_begun(string fact) =>
        Assert.Equal(DutyState.MetOnTime, Sent().Did($"rapidReview.{fact}", "2024-04-05").Duty("rapid-review.begin").State);

    [Fact]
    public void A_partnership_that_was_not_told_begins_when_it_comes_to_know()
    {
        var the = ACase.Harmed().Notified("2024-04-05", partners: false).Partnership("notificationKnownOn", "2024-04-08").CompleteTo("2024-04-08");
        Assert.Equal("Mon 8 Apr 2024", Say.Date(the.Part().Clocks.Single(clock => clock.Id == "tees.rapid-review.notification-known").Start));
    }

    [Fact]
    public void Without_a_notification_nothing_begins()
    {
        Assert.Null(ACase.Harmed().Told("rapid-review.begin"));
        Assert.Equal(Outcome.NotMet, ACase.Harmed().Outcome("rapid-review.notification-known"));
        Assert.Equal(Outcome.NotMet, ACase.Harmed().Outcome("rapid-review.notification-made"));
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().PerhapsIncomplete().Outcome("rapid-review.notification-known"));
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().PerhapsIncomplete().Outcome("rapid-review.notification-made"));
    }

    [Fact]
    public void The_Panel_is_informed_within_fifteen_working_days_of_the_notification()
    {
        // Fri 5 Apr 2024 is day zero: 8 to 12 April are five, 15 to 19 ten, 22 to 26 fifteen.
        var duty = Sent().Duty("rapid-review.inform-panel");
        Assert.Equal("Fri 26 Apr 2024", Say.Date(duty.Due));
        Assert.Equal(("the safeguarding partners for Stockton-on-Tees", "the national Panel"), (duty.Owner.Name, duty.Recipient!.Name));
        Assert.Equal(DutyState.Due, duty.State);
        Assert.False(duty.Must);
        Assert.Contains(duty.Sources, source => source.Provision == "tees-guidance/panel-days");
    }

    [Theory]
    [InlineData("2024-04-26", DutyState.MetOnTime, 15)]
    [InlineData("2024-04-29", DutyState.MetLate, 16)]
    public void Sending_the_review_informs_the_Panel(string sent, DutyState state, int workingDay)
    {
        var duty = Sent().Did("rapidReview.submittedOn", sent).CompleteTo(sent).Duty("rapid-review.inform-panel");
        Assert.Equal((state, workingDay), (duty.State, duty.DoneOnWorkingDay!.Value));
    }

    [Fact]
    public void Telling_the_Panel_the_outcome_is_enough_though_the_review_is_sent_later()
    {
        var the = Sent().Did("rapidReview.submittedOn", "2024-05-01").Also("answers", """{ "outcomeNotifications": [{ "recipient": "panel", "doneOn": "2024-04-24" }] }""").CompleteTo("2024-05-01");
        Assert.Equal(DutyState.MetOnTime, the.Duty("rapid-review.inform-panel").State);
        Assert.Equal(DutyState.MetLate, the.Duty("england.rapid-review.submit").State);
    }

    [Fact]
    public void It_is_overdue_once_the_time_is_over_and_undetermined_where_the_file_may_be_incomplete()
    {
        Assert.Equal(DutyState.Overdue, Sent().CompleteTo("2024-04-29").Duty("rapid-review.inform-panel").State);
        Assert.Equal(DutyState.Undetermined, Sent().PerhapsIncomplete().Duty("rapid-review.inform-panel").State);
    }

    [Fact]
    public void Where_the_partners_recorded_that_the_criteria_are_not_met_nothing_is_to_be_told() =>
        Assert.Equal(Outcome.NotMet, Sent().Did("rapidReview.criteriaFoundNotMetOn", "2024-04-05").Outcome("rapid-review.inform-panel"));

    [Fact]
    public void Since_September_2022_the_national_time_is_the_same_and_there_is_nothing_to_disagree_about()
    {
        Assert.Equal("Fri 26 Apr 2024", Say.Date(Sent().Duty("england.rapid-review.submit").Due));
        Assert.Null(Sent().Told("rapid-review.inform-panel.later-than-national"));
    }

    [Fact]
    public void Before_it_the_national_time_runs_from_awareness_and_the_later_local_day_is_a_conflict()
    {
        // Aware Mon 7 Mar 2022: 8 to 11 are four, 14 to 18 nine, 21 to 25 fourteen, Mon 28 is the fifteenth.
        // Notified Fri 11 Mar: 14 to 18 are five, 21 to 25 ten, Mon 28 March to Fri 1 April fifteen.
        var the = ACase.Harmed("2022-03-07").Notified("2022-03-11").CompleteTo("2022-03-11");
        Assert.Equal("Mon 28 Mar 2022", Say.Date(the.Duty("england.rapid-review.submit").Due));
        Assert.Equal("Fri 1 Apr 2022", Say.Date(the.Duty("rapid-review.inform-panel").Due));
        Assert.Equal(Outcome.Met, the.Told("rapid-review.inform-panel.later-than-national"));
    }

    [Theory]
    [InlineData("share-with-panel", "sharedWithPanelOn", null)]
    [InlineData("share-with-agencies", "sharedWithAgenciesOn", "the involved agencies")]
    public void Details_are_shared_with_the_panel_and_with_every_involved_agency(string rule, string fact, string? recipient)
    {
        var duty = Sent().Duty($"rapid-review.{rule}");
        Assert.Equal((DutyState.Due, DutyTiming.AsSoonAs, recipient), (duty.State, duty.Timing, duty.Recipient?.Name));
        Assert.Equal(DutyState.MetOnTime, Sent().Partnership(fact, "2024-04-05").Duty($"rapid-review.{rule}").State);
        Assert.Null(ACase.Harmed().Told($"rapid-review.{rule}"));
        Assert.Equal(DutyState.Undetermined, Sent().PerhapsIncomplete().Duty($"rapid-review.{rule}").State);
    }

    [Fact]
    public void An_involved_agency_is_asked_for_its_chronology()
    {
        var the = Sent().Also("agencies", Agencies);
        Assert.Equal(Outcome.Met, the.Outcome("rapid-review.ask-for-chronology", "agency:hospital-1"));
        Assert.Equal(Outcome.NotMet, the.Outcome("rapid-review.ask-for-chronology", "agency:school-1"));
        Assert.Equal(Outcome.NotMet, the.Outcome("rapid-review.ask-for-chronology", "agency:charity-1"));
        Assert.Equal(Outcome.Undetermined, the.PerhapsIncomplete().Outcome("rapid-review.ask-for-chronology", "agency:hospital-1"));
    }

    [Fact]
    public void Whether_every_involved_agency_was_asked_is_told_of_the_whole_case()
    {
        Assert.Equal(Outcome.NotMet, Sent().Also("agencies", Agencies).Outcome("rapid-review.chronologies-asked", "case"));
        Assert.Equal(Outcome.Met, Sent().Also("agencies", Agencies.Replace("\"hospital-1\", \"involvedWithChild\": true", "\"hospital-1\", \"involvedWithChild\": true, \"scopingRequestedOn\": \"2024-04-05\"", StringComparison.Ordinal)).Outcome("rapid-review.chronologies-asked", "case"));
        Assert.Equal(Outcome.Undetermined, Sent().Outcome("rapid-review.chronologies-asked", "case"));
        Assert.Null(ACase.NearMiss().Told("rapid-review.chronologies-asked", "case"));
    }

    [Fact]
    public void Until_the_meeting_is_held_it_is_told_who_attends()
    {
        Assert.Equal(Outcome.Met, Sent().Also("meetings", Meetings).Outcome("rapid-review.who-attends", "meeting:M1"));
        Assert.Equal(Outcome.NotMet, Sent().Also("meetings", Held).CompleteTo("2024-04-19").Outcome("rapid-review.who-attends", "meeting:M1"));
        Assert.Equal(Outcome.Undetermined, Sent().Also("meetings", Meetings).PerhapsIncomplete().Outcome("rapid-review.who-attends", "meeting:M1"));
    }

    [Fact]
    public void What_the_meeting_does_is_a_list_of_five()
    {
        const string done = """{ "involvementDiscussed": true, "factsGathered": true, "immediateActionDiscussed": true, "improvementsConsidered": true, "nextStepsDecided": true }""";
        ACase The() => Sent().Also("meetings", Held).CompleteTo("2024-04-19");
        Assert.Equal(Outcome.Met, The().Meeting("M1", done).Outcome("rapid-review.meeting-tasks", "meeting:M1"));
        Assert.Equal(Outcome.NotMet, The().Meeting("M1", done.Replace("\"immediateActionDiscussed\": true", "\"immediateActionDiscussed\": false", StringComparison.Ordinal)).Outcome("rapid-review.meeting-tasks", "meeting:M1"));
        Assert.Equal(Outcome.Undetermined, The().Outcome("rapid-review.meeting-tasks", "meeting:M1"));
        Assert.Equal(
            ["agency-involvement", "facts", "immediate-action", "improvements", "next-steps"],
            The().Part().Checklists.Single(list => list.Id == "tees.rapid-review.meeting-tasks").Items.Select(item => item.Id));
    }

    [Fact]
    public void Where_no_review_follows_the_members_summarise_why()
    {
        var the = Sent().Did("localReview.decidedOn", "2024-04-05").Also("answers", """{ "localReviewDecision": "not-undertake" }""");
        var duty = the.Duty("rapid-review.summarise-why-not", the.Authority);
        Assert.Equal((DutyState.Due, DutyTiming.AsSoonAs), (duty.State, duty.Timing));
        Assert.Equal(DutyState.MetOnTime, the.Partnership("summaryGivenOn", "2024-04-05").Duty("rapid-review.summarise-why-not", the.Authority).State);
        the.Also("answers", """{ "localReviewDecision": "undertake" }""");
        Assert.Equal(Outcome.NotMet, the.Outcome("rapid-review.summarise-why-not", the.Authority));
        Assert.Null(the.Told("rapid-review.summarise-why-not", the.Authority));
        the.Also("answers", "{}");
        Assert.Equal(Outcome.Undetermined, the.Outcome("rapid-review.summarise-why-not", the.Authority));
    }

    private static string Held => Meetings.Replace("scheduledFor", "heldOn", StringComparison.Ordinal);

    private static ACase Sent() => ACase.Harmed().Notified("2024-04-05").CompleteTo("2024-04-05");
}
