using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class CriteriaMetTests
{
    private const string Id = "review.criteria";

    [Fact]
    public void Suspected_abuse_and_a_death_meet_the_criteria() => Welsh.Criterion(Welsh.Death(), Id, Outcome.Met);

    [Fact]
    public void So_does_a_potentially_life_threatening_injury() => Welsh.Criterion(Welsh.Injury(), Id, Outcome.Met);

    [Fact]
    public void So_does_a_serious_and_permanent_impairment() => Welsh.Criterion(Welsh.Impairment(Welsh.Day), Id, Outcome.Met);

    [Fact]
    public void None_of_the_three_harms_does_not() => Welsh.Criterion(Harmless(), Id, Outcome.NotMet);

    [Fact]
    public void A_harm_that_is_not_yet_known_is_asked_for()
    {
        var part = Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = default }).Part(Nation.Wales);
        Assert.Equal(Outcome.Undetermined, Welsh.Finding(part.Criteria, Id, Ids.Child).Outcome);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/potentiallyLifeThreatening");
    }

    [Fact]
    public void Anybody_may_be_the_one_who_suspects() =>
        Welsh.Criterion(Seen(AbuseOrNeglectView.ConsideredAndExcluded).Knows("police", Welsh.Day, null, AbuseOrNeglectView.Known, kind: KnowerKind.Police), Id, Outcome.Met);

    [Theory]
    [InlineData(AbuseOrNeglectView.ConsideredAndExcluded)]
    [InlineData(AbuseOrNeglectView.NotConsidered)]
    public void Where_nobody_suspects_anything_they_are_not_met(AbuseOrNeglectView view) =>
        Welsh.Criterion(Seen(view).AndNobodyElseKnows(), Id, Outcome.NotMet);

    [Fact]
    public void Where_others_may_suspect_more_they_are_open() =>
        Welsh.Criterion(Seen(AbuseOrNeglectView.ConsideredAndExcluded), Id, Outcome.Undetermined);

    [Fact]
    public void Harm_outside_Wales_is_not_for_a_Board() =>
        Welsh.Criterion(Welsh.DeathInCare(place: Ids.Leeds).Knows("police", Welsh.Day, null, AbuseOrNeglectView.Known, kind: KnowerKind.Police), Id, Outcome.NotMet);

    [Fact]
    public void A_person_of_thirty_is_no_child() =>
        Welsh.Criterion(Welsh.Injury().WithChild(child => child with { BornOn = Say.Day("Sunday 24 December 1995") }), Id, Outcome.NotMet);

    [Fact]
    public void One_who_came_of_age_in_care_shortly_before_is_taken_in() =>
        Welsh.Criterion(Welsh.Injury().WithChild(child => child with { BornOn = Say.Day("Monday 1 October 2007") }).InCare("Wednesday 1 January 2025", "Tuesday 30 September 2025"), Id, Outcome.Met);

    [Theory]
    [InlineData(HarmJudgement.Yes)]
    [InlineData(HarmJudgement.No)]
    [InlineData(HarmJudgement.Uncertain)]
    public void The_English_test_of_serious_harm_changes_nothing_and_is_never_asked_for(HarmJudgement judgement)
    {
        foreach (var the in new Func<string, CaseBuilder>[] { Welsh.Injury, Harmless, Open })
        {
            var without = the(Welsh.Day).Part(Nation.Wales);
            Assert.Equal(without, the(Welsh.Day).ThenJudged(judgement, Welsh.Day).Part(Nation.Wales));
            Assert.DoesNotContain(without.Missing, missing => missing.Pointer.Contains("harmAssessments", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Before_6_April_2016_nothing_is_said_and_that_is_said()
    {
        var finding = Welsh.Finding(Welsh.Injury("Tuesday 5 April 2016").Part(Nation.Wales).Criteria, Id, Ids.Child);
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Welsh.IsSilent(finding);
    }

    [Theory]
    [InlineData("Wednesday 6 April 2016")]
    [InlineData(Welsh.Day)]
    public void From_6_April_2016_the_regulations_and_the_guidance_are_cited(string incident)
    {
        var finding = Welsh.Finding(Welsh.Injury(incident).Part(Nation.Wales).Criteria, Id, Ids.Child);
        Assert.Equal(Outcome.Met, finding.Outcome);
        Expect.Cites(finding, "WSI 2015/1466 (Unverified)", "Child practice review guidance (Reported)");
    }

    private static CaseBuilder Harmless(string on = Welsh.Day) => Welsh.Injury(on).WithChild(child => child with { PotentiallyLifeThreatening = false });

    private static CaseBuilder Open(string on) => Welsh.Injury(on).WithChild(child => child with { PotentiallyLifeThreatening = default, SeriousAndPermanentImpairment = default });

    private static CaseBuilder Seen(AbuseOrNeglectView view) => Welsh.Case()
        .Child(age: 3, diedOn: Welsh.Day)
        .Knows(Ids.Pembrokeshire, Welsh.Day, Welsh.Day, view);
}
