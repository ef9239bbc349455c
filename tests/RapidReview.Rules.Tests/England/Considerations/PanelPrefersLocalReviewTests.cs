using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Considerations;

public class PanelPrefersLocalReviewTests
{
    private const string Id = "local-review.panel-prefers";
    private const string Replied = "Monday 20 May 2024";

    [Fact]
    public void Until_the_Panel_has_replied_it_is_undetermined_and_never_a_no() => Says(Outcome.Undetermined, Sent());

    [Fact]
    public void It_is_undetermined_before_anything_was_sent_to_the_Panel() => Says(Outcome.Undetermined, A.SeriousCase());

    [Fact]
    public void A_reply_whose_conclusion_is_not_recorded_leaves_it_open_and_is_asked_for()
    {
        var part = Sent().PanelReplied(Replied).CompleteTo(Replied).Part();
        Assert.Equal(Outcome.Undetermined, Expect.Finding(part.Considerations, Id, "case").Outcome);
        Assert.Contains(part.Missing, missing => missing.Pointer.EndsWith("/panelReply/localReviewMoreAppropriate", StringComparison.Ordinal));
    }

    [Fact]
    public void The_Panels_conclusion_engages_it() => Says(Outcome.Met, Sent().PanelReplied(Replied, true).CompleteTo(Replied));

    [Fact]
    public void A_reply_without_that_conclusion_does_not() => Says(Outcome.NotMet, Sent().PanelReplied(Replied, false).CompleteTo(Replied));

    [Fact]
    public void Nor_where_another_authority_may_still_be_named_that_did_nothing() =>
        Says(Outcome.NotMet, Sent().WithChild(child => child with { Residence = Place.NotKnown }).PanelReplied(Replied, false).CompleteTo(Replied));

    [Fact]
    public void Where_nobody_can_say_what_such_an_authority_did_it_is_open() =>
        Says(Outcome.Undetermined, Sent().WithChild(child => child with { Residence = Place.NotKnown }).PanelReplied(Replied, false).CompleteTo(Replied).PerhapsIncomplete());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_reply_that_came_later_is_not_known_yet(bool concluded) =>
        Says(Outcome.Undetermined, Sent().PanelReplied(Replied, concluded).CompleteTo(Replied).AsAt("Sunday 19 May 2024"));

    [Theory]
    [InlineData(ConsiderationView.Engaged)]
    [InlineData(ConsiderationView.NotEngaged)]
    public void It_is_not_for_the_meeting_to_answer(ConsiderationView view)
    {
        var found = Expect.Finding(Sent().Answered(Consideration.PanelPrefersLocalReview, view).Part().Considerations, Id, "case");
        Assert.Equal(Outcome.Undetermined, found.Outcome);
        Assert.Null(found.Answer);
    }

    [Fact]
    public void Where_no_rapid_review_is_called_for_nothing_is_said_of_it() => Assert.DoesNotContain(
        A.Case().Child(age: 8, died: false, harm: Cases.HarmJudgement.No).Knows(Ids.Stockton, "Thursday 28 March 2024", view: Cases.AbuseOrNeglectView.Known).Part().Considerations,
        found => found.Id == $"england.{Id}");

    [Theory]
    [InlineData("Tuesday 3 July 2018", false)]
    [InlineData("Wednesday 4 July 2018", true)]
    public void It_is_in_force_for_decisions_from_4_July_2018(string decided, bool told) => Assert.Equal(
        told,
        A.SeriousCase("Monday 2 July 2018").DecidedLocalReview(decided).CompleteTo("Friday 6 July 2018").Part().Considerations.Any(found => found.Id == $"england.{Id}"));

    [Fact]
    public void It_cites_the_regulation_and_the_guidance() => Expect.Cites(
        Expect.Finding(Sent().Part().Considerations, Id, "case"), "SI 2018/789 reg.11 (Verified)", "Working Together 2023 pp.135-136 (Reported)");

    private static CaseBuilder Sent() => A.SeriousCase().Notified("Friday 5 April 2024").Submitted("Friday 26 April 2024").CompleteTo("Friday 26 April 2024");

    private static void Says(Outcome outcome, CaseBuilder the) => Assert.Equal(outcome, Expect.Finding(the.Part().Considerations, Id, "case").Outcome);
}
