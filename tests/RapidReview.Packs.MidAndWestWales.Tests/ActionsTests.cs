using RapidReview.Findings;

namespace RapidReview.Packs.MidAndWestWales.Tests;

/// <summary>Section (xii): every action has its finding, its person and its date, and one is a meeting on progress.</summary>
public class ActionsTests
{
    private const string Whole = """{ "ref": "action-1", "owner": "team-manager-1", "what": "Ask the duty officers.", "dueOn": "2025-04-01" }""";

    [Fact]
    public void The_actions_that_lack_a_person_a_date_or_a_finding_are_named()
    {
        var part = PackUnderTest.Case("part-recorded").Advise();
        Assert.Equal(["action:action-2", "action:action-3"], part.Prompts.Where(note => note.Id == "mid-and-west-wales.actions.gaps").Select(note => note.Subject));
        Assert.Equal(["owner", "date"], Look.Items(Look.List(part, "actions.action", "action:action-2"), ChecklistItemState.Undetermined));
        Assert.Equal(["finding"], Look.Items(Look.List(part, "actions.action", "action:action-3"), ChecklistItemState.Undetermined));
        Assert.Equal(Outcome.Met, Look.List(part, "actions.action", "action:action-1").Outcome);
    }

    [Theory]
    [InlineData("answers.immediateActions.0.owner", "owner")]
    [InlineData("answers.immediateActions.0.dueOn", "date")]
    [InlineData("local.mid-and-west-wales.actions.action-1.finding", "finding")]
    public void Each_of_the_three_is_enough_to_ask(string path, string item)
    {
        Assert.Null(Look.Note(Complete().Advise(), "actions.gaps"));
        var part = Complete().Without(path).Advise();
        Assert.Equal(Outcome.Undetermined, Look.Note(part, "actions.gaps")!.Outcome);
        Assert.Equal([item], Look.Items(Look.List(part, "actions.action", "action:action-1"), ChecklistItemState.Undetermined));
    }

    [Theory]
    [InlineData("find-out-more")]
    [InlineData("look-deeper")]
    [InlineData("pass-learning-on")]
    public void An_action_may_be_to_find_out_more_to_look_deeper_or_to_pass_learning_on(string purpose) =>
        Assert.Equal(Outcome.Met, Look.List(Complete().With("local.mid-and-west-wales.actions.action-1.purpose", $"\"{purpose}\"").Advise(), "actions.action", "action:action-1").Outcome);

    [Fact]
    public void What_an_action_waits_for_is_asked_of_the_service()
    {
        var item = Look.List(Complete().Without("answers.immediateActions.0.owner").Advise(), "actions.action", "action:action-1").Items.Single(one => one.Id == "owner");
        Assert.Equal(Facts.Supplier.LocalAuthority, Assert.Single(item.Missing).Ask);
    }

    [Fact]
    public void Where_a_child_lives_in_England_an_action_counts_only_once_it_is_marked_as_this_reviews()
    {
        var english = Complete().With("children.0.residence", """{ "authority": "E06000021" }""").Without("local.mid-and-west-wales.actions.action-1.finding");
        Assert.Equal(Outcome.Undetermined, Look.List(english.Advise(), "actions.action", "action:action-1").Outcome);
        var of = english.With("local.mid-and-west-wales.actions.action-1.ofInternalReview", "true");
        Assert.Equal(["finding"], Look.Items(Look.List(of.Advise(), "actions.action", "action:action-1"), ChecklistItemState.Undetermined));
        Assert.DoesNotContain(english.With("local.mid-and-west-wales.actions.action-1.ofInternalReview", "false").Advise().Checklists, list => list.Id == "mid-and-west-wales.actions.action");
        Assert.Null(Look.Note(english.With("local.mid-and-west-wales.actions.action-1.ofInternalReview", "false").Advise(), "actions.gaps"));
    }

    [Theory]
    [InlineData("true", null)]
    [InlineData("false", Outcome.Met)]
    [InlineData("null", Outcome.Undetermined)]
    public void Once_the_review_is_done_a_meeting_on_progress_is_to_be_among_the_actions(string planned, Outcome? told) =>
        Assert.Equal(told, Look.Note(Invented.Injury().Review("internalReviewDoneOn", "2025-03-06T12:00:00Z").Local("progressMeetingPlanned", planned).CompleteTo("2025-03-07").Advise(), "progress.meeting-missing")?.Outcome);

    [Fact]
    public void Before_the_review_is_done_and_the_managers_have_met_no_such_action_is_asked_for()
    {
        Assert.Null(Look.Note(Invented.Injury().Local("progressMeetingPlanned", "false").Advise(), "progress.meeting-missing"));
        Assert.NotNull(Look.Note(Invented.Injury().Local("progressMeetingPlanned", "false").Review("seniorManagersMetOn", "2025-03-05").CompleteTo("2025-03-05").Advise(), "progress.meeting-missing"));
    }

    private static CaseText Complete() => Invented.Injury().With("answers.immediateActions", $"[{Whole}]")
        .With("local.mid-and-west-wales.actions.action-1", """{ "finding": "finding-1", "purpose": "other" }""");
}
