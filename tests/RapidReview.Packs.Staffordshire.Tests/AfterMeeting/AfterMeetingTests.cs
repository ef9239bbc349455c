using RapidReview.Findings;

namespace RapidReview.Packs.Staffordshire.Tests.AfterMeeting;

/// <summary>What follows the meeting. It was held on Thu 18 April 2024.</summary>
public class AfterMeetingTests
{
    private const string Here = $"authority:{ACase.Staffordshire}";

    [Theory]
    [InlineData("2024-04-22", DutyState.MetOnTime)]
    [InlineData("2024-04-23", DutyState.MetLate)]
    public void The_template_goes_to_the_Panel_within_two_working_days(string sent, DutyState expected)
    {
        var duty = Held().Submitted(sent).Duty("after-meeting.send-template", Here);
        Assert.Equal((expected, "Mon 22 Apr 2024", "the national Panel"), (duty.State, Say.Date(duty.Due), duty.Recipient!.Name));
    }

    [Fact]
    public void Before_the_meeting_nothing_of_it_is_told_or_asked()
    {
        var the = ACase.Referred();
        foreach (var id in new[] { "after-meeting.send-template", "after-meeting.tell-agencies", "after-meeting.tell-referrer", "after-meeting.neither", "after-meeting.consider-alternative" })
            Assert.Null(the.Told(id, Here));
        Assert.Equal(DutyState.Undetermined, Held().PerhapsIncomplete().Duty("after-meeting.send-template", Here).State);
    }

    [Fact]
    public void The_other_agencies_and_the_referrer_are_told_without_a_number_of_days()
    {
        Assert.Equal(DutyState.Due, Held().Duty("after-meeting.tell-agencies", Here).State);
        var told = Held().Answered("outcomeNotifications", System.Text.Json.Nodes.JsonNode.Parse("""[{ "recipient": "referring-agency", "doneOn": "2024-04-22" }]"""));
        Assert.Equal(DutyState.MetOnTime, told.Duty("after-meeting.tell-referrer", Here).State);
        Assert.Equal(DutyState.Due, told.Duty("after-meeting.tell-agencies", Here).State);
    }

    [Theory]
    [InlineData("2018-10-25", true, DutyState.MetOnTime)]
    [InlineData("2018-10-25", false, DutyState.Due)]
    [InlineData("2019-09-27", true, DutyState.MetOnTime)]
    public void While_there_are_boards_the_independent_chair_endorses_the_outcome(string held, bool endorsed, DutyState expected)
    {
        var the = ACase.Harmed("2018-10-08").Referral("2018-10-11").MeetingOn(held).CompleteTo("2019-11-29");
        if (endorsed)
            the.AtMeeting("chairEndorsedOn", "2019-10-01");
        var duty = the.Duty("after-meeting.endorse", ACase.Meeting);
        Assert.Equal((expected, "the independent chair"), (duty.State, duty.Owner.Name));
        Assert.Null(the.Outcome("after-meeting.endorsed-after-boards", ACase.Meeting));
    }

    [Fact]
    public void After_the_boards_an_endorsement_is_no_duty_and_one_that_is_recorded_is_a_conflict()
    {
        Assert.Null(Held().Outcome("after-meeting.endorse", ACase.Meeting));
        Assert.Null(Held().Told("after-meeting.endorsed-after-boards", ACase.Meeting));
        Assert.Equal(Outcome.Met, Held().AtMeeting("chairEndorsedOn", "2024-04-19").Told("after-meeting.endorsed-after-boards", ACase.Meeting));
        Assert.Equal(Outcome.Undetermined, Held().PerhapsIncomplete().Outcome("after-meeting.endorsed-after-boards", ACase.Meeting));
    }

    [Fact]
    public void What_follows_is_read_from_the_recorded_decision_and_never_worked_out()
    {
        Assert.Equal(
            [Outcome.Undetermined, Outcome.Undetermined, Outcome.Undetermined],
            new[] { "national-review", "local-review", "neither" }.Select(id => Held().Outcome($"after-meeting.{id}", Here)));
        var national = Held().Answered("nationalReviewRecommended", "yes").Answered("localReviewDecision", "undertake");
        Assert.Equal(
            [Outcome.Met, Outcome.Met, Outcome.NotMet],
            new[] { "national-review", "local-review", "neither" }.Select(id => national.Outcome($"after-meeting.{id}", Here)));
        // A decision that was put off is no decision against.
        Assert.Equal(Outcome.NotMet, Held().Answered("nationalReviewRecommended", "no").Answered("localReviewDecision", "deferred").Outcome("after-meeting.neither", Here));
    }

    [Fact]
    public void Where_neither_follows_another_form_of_learning_is_to_be_considered()
    {
        var neither = Held().Answered("nationalReviewRecommended", "no").Answered("localReviewDecision", "not-undertake");
        Assert.Equal(Outcome.Undetermined, neither.Told("after-meeting.consider-alternative", Here));
        Assert.Null(Held().Answered("nationalReviewRecommended", "no").Answered("localReviewDecision", "undertake").Told("after-meeting.consider-alternative", Here));
        Assert.Null(neither.OfCase("alternativeConsidered", true).Told("after-meeting.consider-alternative", Here));
        Assert.Null(Held().Answered("nationalReviewRecommended", "no").Answered("localReviewDecision", "not-undertake").Answered("alternativeLearning", "an audit").Told("after-meeting.consider-alternative", Here));
    }

    [Fact]
    public void The_five_documents_are_listed_with_their_state()
    {
        var the = Held().Submitted("2024-04-22").Partnership("scopingSentOn", "2024-04-08").Partnership("letterSent", true);
        Assert.Equal(Outcome.Undetermined, the.Outcome("after-meeting.documents", Here));
        Assert.Equal(ChecklistItemState.Undetermined, the.Item("after-meeting.documents", "covering-letter", Here).State);
        Assert.Equal(Outcome.Met, the.Partnership("coveringLetterSent", true).Outcome("after-meeting.documents", Here));
        Assert.Equal(ChecklistItemState.NotDone, Held().Item("after-meeting.documents", "scoping-template", Here).State);
    }

    private static ACase Held() => ACase.Referred().MeetingOn("2024-04-18");
}
