using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.SeriousIncident;

public class IsChildTests
{
    private const string Id = "serious-incident.child";

    [Fact]
    public void A_person_of_eight_is_a_child() => Says(Outcome.Met, A.Case().Child(age: 8));

    [Theory]
    [InlineData("Wednesday 27 March 2024", Outcome.Met)]
    [InlineData("Thursday 28 March 2024", Outcome.NotMet)]
    public void Childhood_ends_with_the_eighteenth_birthday(string incident, Outcome outcome) =>
        Says(outcome, A.Case(incident).Child(born: Say.Day("Tuesday 28 March 2006")));

    [Theory]
    [InlineData("Saturday 28 February 2026", Outcome.Met)]
    [InlineData("Sunday 1 March 2026", Outcome.NotMet)]
    public void Whoever_is_born_on_29_February_comes_of_age_on_1_March(string incident, Outcome outcome) =>
        Says(outcome, A.Case(incident).Child(born: Say.Day("Friday 29 February 2008")));

    [Fact]
    public void Harmed_at_seventeen_and_dead_at_eighteen_is_a_child() => Says(
        Outcome.Met,
        A.Case("Wednesday 27 March 2024").Child(born: Say.Day("Tuesday 28 March 2006"), diedOn: "Friday 29 March 2024").CompleteTo("Friday 29 March 2024"));

    [Fact]
    public void A_child_born_on_the_day_of_the_incident_is_a_child() =>
        Says(Outcome.Met, A.Case().Child(born: Say.Day("Thursday 28 March 2024")));

    [Fact]
    public void A_birth_known_within_bounds_is_enough_where_every_day_within_them_agrees() =>
        Says(Outcome.Met, A.Case().Child(born: DateFact.Between(Say.Day("Wednesday 1 November 2023"), Say.Day("Tuesday 28 November 2023"))));

    [Fact]
    public void A_birth_known_within_bounds_that_disagree_leaves_it_open() =>
        Says(Outcome.Undetermined, A.Case().Child(born: DateFact.Between(Say.Day("Tuesday 28 March 2006"), Say.Day("Wednesday 29 March 2006"))));

    [Fact]
    public void An_unknown_birth_is_asked_for()
    {
        var part = A.Case().Child().Part();
        Expect.Criterion(part, Id, Ids.Child, Outcome.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/bornOn");
    }

    [Fact]
    public void An_unknown_day_of_the_incident_is_asked_for()
    {
        var part = A.Case().On(default(DateFact)).Child(born: Say.Day("Tuesday 28 March 2006")).Part();
        Expect.Criterion(part, Id, Ids.Child, Outcome.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/incident/occurredOn");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Monday 1 April 2024")]
    public void Whether_an_unborn_child_counts_is_left_open(string? born) =>
        Says(Outcome.Undetermined, A.Case().Child(unborn: true, born: born is null ? default(DateFact) : Say.Day(born)));

    [Theory]
    [InlineData(null)]
    [InlineData("Monday 1 April 2024")]
    public void The_reason_is_told_whether_or_not_a_birth_is_recorded_since(string? born)
    {
        var part = A.Case().Child(unborn: true, harm: Cases.HarmJudgement.Yes, livesIn: Ids.Stockton, born: born is null ? default(DateFact) : Say.Day(born))
            .Knows(Ids.Stockton, "Thursday 28 March 2024", "Thursday 28 March 2024", Cases.AbuseOrNeglectView.Suspected).Part();
        Assert.Contains(Expect.Finding(part.Criteria, Id, Ids.Child).Reasons, reason => reason.Contains("may take in unborn children", StringComparison.Ordinal));
        Assert.Contains(Expect.Finding(part.Duties, "notification.notify-panel", Ids.Pair).Reasons, reason => reason.Contains("may take in unborn children", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_child_who_may_have_been_born_that_reason_is_not_told() =>
        Assert.DoesNotContain(Expect.Finding(A.Case().Child().Part().Criteria, Id, Ids.Child).Reasons, reason => reason.Contains("unborn", StringComparison.Ordinal));

    [Fact]
    public void A_child_of_whom_only_a_later_birth_is_known_was_no_child_yet() =>
        Says(Outcome.Undetermined, A.Case().Child(born: Say.Day("Monday 1 April 2024")));

    [Fact]
    public void Before_29_June_2018_nothing_is_said_and_that_is_said()
    {
        var finding = Expect.Finding(A.Case("Thursday 28 June 2018").Child(age: 8).Part().Criteria, Id, Ids.Child);
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Empty(finding.Sources);
        Assert.Contains(finding.Reasons, reason => reason.Contains("Earlier law is not encoded", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Friday 29 June 2018")]
    [InlineData("Wednesday 18 March 2026")]
    public void From_29_June_2018_the_Act_is_cited(string incident)
    {
        var finding = Expect.Finding(A.Case(incident).Child(age: 8).Part().Criteria, Id, Ids.Child);
        Assert.Equal(Outcome.Met, finding.Outcome);
        Expect.Cites(finding, "Children Act 2004 s.65 (Unverified)");
    }

    private static void Says(Outcome outcome, CaseBuilder the) => Expect.Criterion(the.Part(), Id, Ids.Child, outcome);
}
