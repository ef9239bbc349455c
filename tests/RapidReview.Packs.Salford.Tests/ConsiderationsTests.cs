using RapidReview.Findings;

namespace RapidReview.Packs.Salford.Tests;

public class ConsiderationsTests
{
    private static readonly string[] Eight = ["improvements", "recurrent-themes", "agencies-together", "panel-prefers", "single-agency", "no-agency", "several-areas", "institution"];

    private static readonly string[] Answered = ["improvements-needed", "recurrent-themes", "agencies-working-together", "single-agency-concern", "no-agency-involvement", "several-areas", "institutional-setting", "panel-prefers-local-review"];

    [Fact]
    public void The_four_criteria_the_four_circumstances_the_decision_and_its_reasons_are_asked_for() =>
        Assert.Equal([.. Eight, "decision", "rationale"], Look.List(Invented.Plain().Advise(), "considerations.answered").Items.Select(item => item.Id));

    [Theory]
    [InlineData("engaged", ChecklistItemState.Done)]
    [InlineData("not-engaged", ChecklistItemState.Done)]
    [InlineData("cannot-say", ChecklistItemState.Done)]
    [InlineData("not-considered", ChecklistItemState.NotDone)]
    public void An_answer_is_an_answer_whichever_it_is_but_not_having_considered_it_is_none(string answer, ChecklistItemState state)
    {
        var list = Look.List(All(answer).Advise(), "considerations.answered");
        Assert.Equal(Eight.Where(id => id != "panel-prefers" || state == ChecklistItemState.Done), Look.Items(list, state));
    }

    [Theory]
    [InlineData("true", ChecklistItemState.Done)]
    [InlineData("false", ChecklistItemState.Done)]
    [InlineData("null", ChecklistItemState.Undetermined)]
    public void What_the_Panel_concluded_is_the_Panels_to_say_and_open_until_it_has_or_the_meeting_says_that_it_cannot_know(string said, ChecklistItemState state)
    {
        var the = Invented.Plain().With("authorities.0.panelReply", $$"""{ "localReviewMoreAppropriate": {{said}} }""");
        Assert.Equal(state, Look.Item(the.Advise(), "considerations.answered", "panel-prefers"));
        the = the.With("answers.considerations", """{ "items": [{ "consideration": "panel-prefers-local-review", "answer": "cannot-say" }] }""");
        Assert.Equal(ChecklistItemState.Done, Look.Item(the.Advise(), "considerations.answered", "panel-prefers"));
    }

    [Fact]
    public void An_answer_on_another_consideration_is_none_on_what_the_Panel_concluded() =>
        Assert.Equal(ChecklistItemState.Undetermined, Look.Item(Invented.Plain().With("answers.considerations", """{ "items": [{ "consideration": "improvements-needed", "answer": "engaged" }] }""").Advise(), "considerations.answered", "panel-prefers"));

    [Fact]
    public void A_decision_without_its_reasons_is_not_enough()
    {
        var decided = All("not-engaged").With("answers.localReviewDecision", "\"not-undertake\"");
        Assert.Equal(Outcome.Undetermined, Look.List(decided.Advise(), "considerations.answered").Outcome);
        Assert.Equal(Outcome.Met, Look.List(decided.With("answers.decisionReasons", "\"Nothing new to learn.\"").Advise(), "considerations.answered").Outcome);
    }

    [Fact]
    public void The_considerations_themselves_are_the_cores_alone()
    {
        var part = All("engaged").Advise();
        Assert.Equal(11, part.Considerations.Count);
        Assert.All(part.Considerations, found => Assert.StartsWith("england.", found.Id, StringComparison.Ordinal));
    }

    private static CaseText All(string answer) => Invented.Plain().With("answers.considerations", $$"""{ "items": [{{string.Join(',', Answered.Select(id => $$"""{ "consideration": "{{id}}", "answer": "{{answer}}" }"""))}}] }""");
}
