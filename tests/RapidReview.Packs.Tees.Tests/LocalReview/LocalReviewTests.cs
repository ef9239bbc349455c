using RapidReview.Findings;

namespace RapidReview.Packs.Tees.Tests.LocalReview;

/// <summary>Local reviews: what follows from the meeting's own outcome, and what the method is to do.</summary>
public class LocalReviewTests
{
    private const string Stockton = $"authority:{ACase.Stockton}";

    private static readonly string[] MethodFacts = ["methodHasRegard", "methodExaminesPractice", "methodExaminesOrganisations", "methodLeadsToRecommendations", "methodShowsChild", "methodShowsFamily", "reviewIsProportionate", "reviewKeepsToLearning", "reviewExplainsWhy"];

    [Fact]
    public void Once_the_recorded_outcome_is_that_the_criteria_are_met_the_review_is_commissioned()
    {
        var duty = FoundMet().Duty("local-review.commission", Stockton);
        Assert.Equal((Outcome.Met, DutyState.Due, DutyTiming.AsSoonAs), (duty.Owed, duty.State, duty.Timing));
        Assert.Null(duty.Period);
        Assert.Equal("the safeguarding partners for Stockton-on-Tees", duty.Owner.Name);
        Assert.Equal(DutyState.MetOnTime, FoundMet().Partnership("reviewCommissionedOn", "2024-08-30").Duty("local-review.commission", Stockton).State);
        Assert.Equal("Fri 30 Aug 2024", Say.Date(FoundMet().Part().Clocks.Single(clock => clock.Id == "tees.local-review.criteria-found-met").Start));
    }

    [Fact]
    public void Answers_that_engage_every_consideration_do_not_commission_a_review()
    {
        var the = Base().Also("answers", """{ "considerations": { "items": [{ "consideration": "improvements-needed", "answer": "engaged" }, { "consideration": "recurrent-themes", "answer": "engaged" }] } }""");
        Assert.Null(the.Told("local-review.commission", Stockton));
        Assert.Equal(Outcome.NotMet, the.Outcome("local-review.commission", Stockton));
        Assert.Equal(Outcome.NotMet, the.Outcome("local-review.criteria-found-met", Stockton));
        Assert.Equal(Outcome.NotMet, the.Outcome("local-review.will-or-may", Stockton));
    }

    [Fact]
    public void Where_the_outcome_is_not_known_it_stays_open()
    {
        Assert.Equal(Outcome.Undetermined, Base().PerhapsIncomplete().Outcome("local-review.commission", Stockton));
        Assert.Equal(Outcome.Undetermined, Base().PerhapsIncomplete().Outcome("local-review.criteria-found-met", Stockton));
        Assert.Equal(Outcome.Undetermined, Base().PerhapsIncomplete().Outcome("local-review.will-or-may", Stockton));
    }

    [Fact]
    public void That_nationally_the_partners_still_decide_is_shown() =>
        Assert.Contains("the partners then still decide", FoundMet().Part().Conflicts.Single(conflict => conflict.Id == "tees.local-review.will-or-may" && conflict.Outcome == Outcome.Met).Advice, StringComparison.Ordinal);

    [Fact]
    public void A_lead_reviewer_is_commissioned_and_then_agrees_the_method()
    {
        Assert.Equal(DutyState.Due, Decided().Duty("local-review.lead-reviewer", Stockton).State);
        Assert.Equal(DutyState.NotTriggered, Decided().Duty("local-review.agree-method", Stockton).State);
        Assert.Equal(Outcome.NotMet, Decided().Outcome("local-review.lead-reviewer-commissioned", Stockton));
        var named = Decided().Did("localReview.reviewerNamedOn", "2024-08-30");
        Assert.Equal(Outcome.Met, named.Outcome("local-review.lead-reviewer-commissioned", Stockton));
        Assert.Equal(DutyState.MetOnTime, named.Duty("local-review.lead-reviewer", Stockton).State);
        var method = named.Duty("local-review.agree-method", Stockton);
        Assert.Equal((DutyState.Due, "the reviewer appointed"), (method.State, method.Recipient!.Name));
        Assert.Equal(DutyState.MetOnTime, named.Partnership("methodAgreedOn", "2024-08-30").Duty("local-review.agree-method", Stockton).State);
    }

    [Theory]
    [InlineData("lead-reviewer")]
    [InlineData("agree-method")]
    [InlineData("method")]
    public void Without_a_decision_to_undertake_a_review_nothing_is_told_of_it(string rule)
    {
        Assert.Null(Base().Told($"local-review.{rule}", Stockton));
        Assert.Null(Base().PerhapsIncomplete().Told($"local-review.{rule}", Stockton));
    }

    [Fact]
    public void The_method_is_looked_at_point_by_point()
    {
        Assert.Equal(Outcome.Undetermined, Decided().Outcome("local-review.method", Stockton));
        var the = Decided();
        foreach (var fact in MethodFacts)
            the.Partnership(fact, true);
        Assert.Equal(Outcome.Met, the.Outcome("local-review.method", Stockton));
        Assert.Equal(Outcome.NotMet, the.Partnership("methodShowsChild", false).Outcome("local-review.method", Stockton));
    }

    private static ACase Base() => ACase.Harmed("2024-08-05").Notified("2024-08-06").CompleteTo("2024-08-30");

    private static ACase FoundMet() => Base().Partnership("reviewCriteriaFoundMetOn", "2024-08-30");

    private static ACase Decided() => Base().Did("localReview.decidedOn", "2024-08-30").Also("answers", """{ "localReviewDecision": "undertake" }""");
}
