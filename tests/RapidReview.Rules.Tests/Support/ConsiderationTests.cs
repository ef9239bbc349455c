using RapidReview.Cases;
using RapidReview.Findings;

namespace RapidReview.Rules.Tests.Support;

/// <summary>What holds of every consideration that the rapid review meeting answers.</summary>
/// <param name="id">The rule's id, without the nation.</param>
/// <param name="consideration">What the meeting answers.</param>
public abstract class ConsiderationTests(string id, Consideration consideration)
{
    [Fact]
    public void Until_the_meeting_answers_it_is_for_judgement()
    {
        var found = Find(Owed());
        Assert.Equal(Outcome.ForJudgement, found.Outcome);
        Assert.Null(found.Answer);
        Assert.Contains("The rapid review meeting has not answered yet.", found.Reasons);
    }

    [Fact]
    public void The_meetings_answer_engages_it()
    {
        var found = Find(Owed().Answered(consideration, ConsiderationView.Engaged));
        Assert.Equal(Outcome.Met, found.Outcome);
        Assert.Equal(ConsiderationView.Engaged, found.Answer);
        Assert.Equal(["The rapid review meeting found it engaged."], found.Reasons);
    }

    [Fact]
    public void The_meetings_answer_settles_that_it_is_not_engaged_where_no_fact_says_otherwise()
    {
        var found = Find(NothingEstablishes(Owed()).Answered(consideration, ConsiderationView.NotEngaged));
        Assert.Equal(Outcome.NotMet, found.Outcome);
        Assert.Equal(ConsiderationView.NotEngaged, found.Answer);
    }

    [Theory]
    [InlineData(ConsiderationView.CannotSay)]
    [InlineData(ConsiderationView.NotConsidered)]
    public void A_meeting_that_could_not_say_or_did_not_consider_it_has_not_said_no(ConsiderationView view)
    {
        var found = Find(NothingEstablishes(Owed()).Answered(consideration, view));
        Assert.Equal(Outcome.ForJudgement, found.Outcome);
        Assert.Equal(view, found.Answer);
    }

    [Fact]
    public void An_answer_on_another_consideration_is_not_an_answer_on_this_one() => Assert.Equal(
        Outcome.ForJudgement,
        Find(Owed().Answered(consideration == Consideration.RecurrentThemes ? Consideration.ImprovementsNeeded : Consideration.RecurrentThemes, ConsiderationView.Engaged)).Outcome);

    [Fact]
    public void Where_no_rapid_review_is_called_for_nothing_is_said_of_it() =>
        AssertSilent(A.Case().Child(age: 8, died: false, harm: HarmJudgement.No).Knows(Ids.Stockton, "Thursday 28 March 2024", view: AbuseOrNeglectView.Known).Answered(consideration, ConsiderationView.Engaged));

    [Fact]
    public void Until_it_is_known_that_one_is_called_for_nothing_is_said_of_it() =>
        AssertSilent(A.Case().Child(age: 8).Knows(Ids.Stockton, "Thursday 28 March 2024", view: AbuseOrNeglectView.Known).Answered(consideration, ConsiderationView.Engaged));

    [Fact]
    public void Engaged_by_the_meeting_it_still_makes_nobody_owe_a_review()
    {
        var part = Owed().Answered(consideration, ConsiderationView.Engaged).Part();
        Assert.DoesNotContain(part.Duties, duty => duty.Id.StartsWith("england.local-review.", StringComparison.Ordinal));
        Expect.Criterion(part, "local-review.undertaken", Noted.Authority, Outcome.NotMet);
    }

    [Fact]
    public void A_decision_before_4_July_2018_came_before_it() => AssertSilent(DecidedIn2018("Tuesday 3 July 2018"));

    [Fact]
    public void It_is_in_force_for_decisions_from_4_July_2018() => Assert.Equal(Outcome.ForJudgement, Find(DecidedIn2018("Wednesday 4 July 2018")).Outcome);

    [Theory]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 pp.135-136 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 pp.135-136 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void The_guidance_in_force_on_the_day_of_the_decision_is_cited(string decided, string workingTogether) => Expect.Cites(
        Find(A.SeriousCase("Monday 2 October 2023").DecidedLocalReview(decided).CompleteTo("Friday 27 March 2026")),
        Cited(workingTogether));

    /// <summary>A rapid review is owed, and the meeting has recorded nothing.</summary>
    private protected static CaseBuilder Owed() => A.SeriousCase();

    /// <summary>All that it cites, beside an edition of Working Together.</summary>
    private protected abstract string[] Cited(string workingTogether);

    /// <summary>The case with all facts recorded that keep facts alone from engaging it.</summary>
    private protected virtual CaseBuilder NothingEstablishes(CaseBuilder the) => the;

    private protected ConsiderationFinding Find(CaseBuilder the) => Expect.Finding(the.Part().Considerations, id, "case");

    private protected void Suggests(Outcome? suggested, CaseBuilder the)
    {
        var found = Find(the);
        Assert.Equal(suggested, found.Suggested);
        Assert.Equal(Outcome.ForJudgement, found.Outcome);
    }

    private static CaseBuilder DecidedIn2018(string on) => A.SeriousCase("Monday 2 July 2018").DecidedLocalReview(on).CompleteTo("Friday 6 July 2018");

    private void AssertSilent(CaseBuilder the) => Assert.DoesNotContain(the.Part().Considerations, found => found.Id == $"england.{id}");
}
