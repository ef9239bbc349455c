using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class LocalReviewUndertakenTests
{
    private const string Id = "local-review.undertaken";
    private const string Decided = "Friday 30 August 2024";

    [Fact]
    public void The_partners_recorded_decision_answers_it() => Says(Outcome.Met, Case().DecidedLocalReview(Decided));

    [Theory]
    [InlineData(LocalReviewDecision.NotUndertake)]
    [InlineData(LocalReviewDecision.Deferred)]
    public void A_decision_against_one_or_put_off_answers_it_too(LocalReviewDecision decision) => Says(Outcome.NotMet, Case().DecidedLocalReview(Decided, decision));

    [Fact]
    public void They_have_not_decided_before_they_do() => Says(Outcome.NotMet, A.Case("Monday 1 July 2024").Child(age: 8).DecidedLocalReview(Decided).CompleteTo(Decided).AsAt("Thursday 29 August 2024"));

    [Fact]
    public void Where_what_they_decided_is_not_recorded_it_is_asked_for()
    {
        var part = Case().DecidedLocalReview(Decided, null).Part();
        Expect.Criterion(part, Id, Noted.Authority, Outcome.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/answers/localReviewDecision");
    }

    [Fact]
    public void Where_the_day_may_only_be_missing_it_is_open() => Says(Outcome.Undetermined, Case().Decided(LocalReviewDecision.Undertake).PerhapsIncomplete());

    [Fact]
    public void Criteria_that_are_met_decide_nothing() => Says(Outcome.NotMet, A.SeriousCase().Notified("Friday 5 April 2024").Submitted("Friday 26 April 2024").CompleteTo("Friday 26 April 2024"));

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void Before_29_June_2018_nothing_is_said(string decided, Outcome outcome) => Says(outcome, A.Case(decided).Child(age: 8).DecidedLocalReview(decided));

    [Fact]
    public void It_cites_the_Act() =>
        Expect.Cites(Expect.Finding(Case().DecidedLocalReview(Decided).Part().Criteria, Id, Noted.Authority), "Children Act 2004 s.16F (Reported)");

    private static CaseBuilder Case() => A.Case(Decided).Child(age: 8);

    private static void Says(Outcome outcome, CaseBuilder the) => Expect.Criterion(the.Part(), Id, Noted.Authority, outcome);
}
