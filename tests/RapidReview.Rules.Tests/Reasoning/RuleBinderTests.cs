using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reasoning;

public class RuleBinderTests
{
    private const string Answer = "the meeting's conclusion on recurrent themes";
    private const string Engages = $"{Answer} is engaged, or ({Answer} is \"cannot say\" or \"not considered\", and this is left open, because the meeting could not say, or did not consider it)";
    private const string Facts = "no agency was involved with the child or the family";

    [Fact]
    public void An_answer_alone_engages_a_consideration_or_leaves_it_open() =>
        Assert.Equal([$"when: {Engages}", $"answered by: {Answer}"], Clauses(new Answered()));

    [Fact]
    public void Facts_that_establish_a_consideration_come_before_the_answer_in_whichever_order_they_are_stated()
    {
        string[] expected = [$"when: {Facts}, or {Engages}", $"answered by: {Answer}"];
        Assert.Equal(expected, Clauses(new EstablishedFirst()));
        Assert.Equal(expected, Clauses(new AnsweredFirst()));
    }

    [Fact]
    public void Facts_alone_may_be_all_there_is() => Assert.Equal([$"when: {Facts}"], Clauses(new EstablishedOnly()));

    [Fact]
    public void A_consideration_that_nothing_can_engage_is_refused() => Assert.StartsWith(
        "RR210 test: the rule `test.rule` does not say its condition",
        Assert.Single(TestPack.Of(new SuggestedOnly()).Problems()),
        StringComparison.Ordinal);

    [Fact]
    public void An_answer_is_stated_once() =>
        Assert.Contains("states its answer twice", Assert.Single(TestPack.Of(new AnsweredTwice()).Problems()), StringComparison.Ordinal);

    [Fact]
    public void Awareness_is_named_only_of_a_duty_with_a_last_day()
    {
        var problem = Assert.Single(TestPack.Of(new Begun(), new AwareWithoutADay()).Problems());
        Assert.Contains("awareness is named of a duty that has no last day to do it by", problem, StringComparison.Ordinal);
        Assert.Contains("`awareOn`", problem, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Clauses(Rule rule) =>
        Assert.Single(Assert.Single(TestPack.Of(rule).Load().Catalogue).Eras).Clauses.Select(clause => $"{clause.Label}: {clause.Says}");

    [RuleId("test.rule", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Answered : Consideration<WholeCase>
    {
        protected override void Define() => AnsweredBy(s => s.Case.Answers.OnRecurrentThemes);
    }

    [RuleId("test.rule", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class EstablishedFirst : Consideration<WholeCase>
    {
        protected override void Define()
        {
            EstablishedBy(s => s.Case.AgencyInvolvement.NoAgencyInvolved == true);
            AnsweredBy(the => the.Case.Answers.OnRecurrentThemes);
        }
    }

    [RuleId("test.rule", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class AnsweredFirst : Consideration<WholeCase>
    {
        protected override void Define()
        {
            AnsweredBy(the => the.Case.Answers.OnRecurrentThemes);
            EstablishedBy(s => s.Case.AgencyInvolvement.NoAgencyInvolved == true);
        }
    }

    [RuleId("test.rule", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class EstablishedOnly : Consideration<WholeCase>
    {
        protected override void Define() => EstablishedBy(s => s.Case.AgencyInvolvement.NoAgencyInvolved == true);
    }

    [RuleId("test.rule", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class SuggestedOnly : Consideration<WholeCase>
    {
        protected override void Define() => SuggestedBy(s => s.Case.AgencyInvolvement.NoAgencyInvolved == true);
    }

    [RuleId("test.rule", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class AnsweredTwice : Consideration<WholeCase>
    {
        protected override void Define()
        {
            AnsweredBy(s => s.Case.Answers.OnRecurrentThemes);
            AnsweredBy(s => s.Case.Answers.OnRecurrentThemes);
        }
    }

    [RuleId("test.begun", "begun")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Begun : Clock<WholeCase>
    {
        protected override void Define() => StartsOn(s => s.Incident.OccurredOn);
    }

    [RuleId("test.aware", "do it")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class AwareWithoutADay : Duty<WholeCase>
    {
        protected override void Define() =>
            OwedWhen(s => s.Case.AgencyInvolvement.NoAgencyInvolved == true)
           .By(Body.LocalAuthority)
           .AsSoonAs<Begun>()
           .DoneOn(s => s.Incident.OccurredOn)
           .AwareOn(s => s.Incident.OccurredOn);
    }
}
