using NodaTime;
using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Explanation;

/// <summary>That something is recorded, as people read it.</summary>
public class ConditionWordsTests
{
    [Fact]
    public void Each_kind_of_fact_is_recorded_in_its_own_words() => Assert.Equal(
        [
            "Undetermined: the child's date of birth is recorded",
            "Undetermined: it is recorded whether the child has recovered",
            "Undetermined: it is recorded whether and when the impairment was identified",
            "Undetermined: the nation of the child's normal residence is recorded",
            "Undetermined: there is a record of the child's brothers and sisters",
            "Undetermined: the child's legal status is not recorded",
        ],
        Steps(A.Case().PerhapsIncomplete().Child()).Select(step => $"{step.Outcome}: {step.Text}"));

    [Fact]
    public void What_is_recorded_is_shown_with_its_place()
    {
        var steps = Steps(A.Case().Child(born: Say.Day("Monday 1 January 2024"), recovered: false));
        Assert.Equal(new SeenFact { Pointer = "/children/0/bornOn", Says = "the child's date of birth", State = FactState.Known, Value = "Monday 1 January 2024" }, Assert.Single(steps[0].Facts));
        Assert.Equal([Outcome.Met, Outcome.Met], steps.Take(2).Select(step => step.Outcome));
    }

    [Fact]
    public void What_is_not_recorded_is_asked() => Assert.Equal(
        ["/children/0/bornOn", "/children/0/impairmentIdentifiedOn", "/children/0/legalStatus", "/children/0/recovered", "/children/0/residence/nation", "/children/0/siblings"],
        Part(A.Case().PerhapsIncomplete().Child()).Missing.Select(fact => fact.Pointer).Order(StringComparer.Ordinal));

    [Fact]
    public void What_fails_is_said_as_what_is_the_case() => Assert.Equal(
        [
            "the child has not recovered",
            "the child's date of birth is after the date of the incident",
            "there is no day on which the impairment was identified",
            "the local authority of the child's normal residence is not the local authority of the place of the incident",
            "for none of the judgements on serious harm: the day on which the judgement was made is before the date of the incident",
            "the child's date of birth is recorded",
            null,
        ],
        Assert.Single(Assert.Single(Assert.Single(TestPack.Of(new OneOfThese()).Load().Advise(
            A.Case("Thursday 28 March 2024").Child(born: Say.Day("Friday 29 March 2024"), recovered: false, harm: HarmJudgement.Yes, livesIn: Ids.Leeds).CompleteTo("Saturday 30 March 2024").Build(), Instant.MaxValue).Parts).Criteria).Derivation).Parts.Select(step => step.Found));

    private static Items<Derivation> Steps(CaseBuilder the) => Assert.Single(Assert.Single(Part(the).Criteria).Derivation).Parts;

    private static AdvicePart Part(CaseBuilder the) => Assert.Single(TestPack.Of(new Everything()).Load().Advise(the.Build(), Instant.MaxValue).Parts);

    [RuleId("test.everything", "everything is recorded")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Everything : Criterion<ChildInCase>
    {
        protected override void Define() =>
            When(s => s.Child.BornOn.IsRecorded
                   && s.Child.Recovered.IsRecorded
                   && s.Child.ImpairmentIdentifiedOn.Happened.IsRecorded
                   && s.Child.Residence.Nation.IsRecorded
                   && s.Child.Siblings.IsRecorded
                   && !s.Child.LegalStatus.IsRecorded);
    }

    [RuleId("test.one-of-these", "one of these holds")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class OneOfThese : Criterion<ChildInCase>
    {
        protected override void Define() =>
            When(s => s.Child.Recovered == true
                   || s.Child.BornOn <= s.Incident.OccurredOn
                   || s.Child.ImpairmentIdentifiedOn <= s.Incident.OccurredOn
                   || s.Child.Residence.Authority == s.Incident.Place.Authority
                   || s.Child.HarmAssessments.Any(assessment => assessment.On < s.Incident.OccurredOn)
                   || !s.Child.BornOn.IsRecorded
                   || s.Child.LegalStatus.IsRecorded);
    }
}
