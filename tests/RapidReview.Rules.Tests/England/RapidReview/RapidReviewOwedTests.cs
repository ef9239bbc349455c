using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class RapidReviewOwedTests
{
    private const string Id = "rapid-review.owed";

    [Fact]
    public void It_follows_a_notification_whatever_the_criteria() => Says(
        Outcome.Met,
        A.Case().Child(age: 8).Knows(Ids.Stockton, "Thursday 28 March 2024").Notified("Friday 5 April 2024").CompleteTo("Friday 5 April 2024"));

    [Fact]
    public void It_follows_a_notifiable_incident_before_it_is_notified() => Says(Outcome.Met, A.SeriousCase());

    [Fact]
    public void It_does_not_follow_where_nothing_was_or_need_be_notified() => Says(
        Outcome.NotMet,
        A.Case().Child(age: 8, harm: HarmJudgement.Yes).Knows(Ids.Stockton, "Thursday 28 March 2024", null, AbuseOrNeglectView.ConsideredAndExcluded));

    [Fact]
    public void Where_the_criteria_are_open_and_nothing_was_sent_it_is_open() =>
        Says(Outcome.Undetermined, A.Case().Child(age: 8).Knows(Ids.Stockton, "Thursday 28 March 2024", null, AbuseOrNeglectView.Known));

    [Fact]
    public void It_ends_where_the_partners_record_that_the_criteria_are_not_met() => Says(
        Outcome.NotMet,
        A.SeriousCase().Notified("Friday 5 April 2024").FoundCriteriaNotMet("Wednesday 10 April 2024").CompleteTo("Wednesday 10 April 2024"));

    [Fact]
    public void It_has_not_ended_before_they_do() => Says(
        Outcome.Met,
        A.SeriousCase().Notified("Friday 5 April 2024").FoundCriteriaNotMet("Wednesday 10 April 2024").CompleteTo("Wednesday 10 April 2024").AsAt("Tuesday 9 April 2024"));

    [Fact]
    public void Whether_they_have_is_asked_for_where_the_file_may_be_incomplete()
    {
        var part = A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 5 April 2024").PerhapsIncomplete().Part();
        Expect.Criterion(part, Id, Ids.Pair, Outcome.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/authorities/-/rapidReview/criteriaFoundNotMetOn");
    }

    [Fact]
    public void An_authority_without_an_entry_has_recorded_nothing_where_the_file_is_complete() =>
        Says(Outcome.Met, A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 5 April 2024"));

    [Fact]
    public void It_is_owed_by_the_notifying_authoritys_partners_alone() =>
        Expect.Criterion(A.SeriousCaseOfAChildLivingIn(Ids.Manchester).Notified("Friday 5 April 2024").CompleteTo("Friday 5 April 2024").Part(), Id, Ids.With(Ids.Manchester), Outcome.NotMet);

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 p.136 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 p.136 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void The_guidance_in_force_on_sending_is_cited(string sent, string guidance) => Expect.Cites(
        Expect.Finding(A.SeriousCase(sent).Notified(sent).Part().Criteria, Id, Ids.Pair), guidance, "Panel's website (Reported)");

    [Theory]
    [InlineData("Friday 29 June 2018")]
    [InlineData("Tuesday 3 July 2018")]
    public void Before_4_July_2018_there_was_no_such_thing(string sent) =>
        Assert.DoesNotContain(A.SeriousCase(sent).Notified(sent).Part().Criteria, finding => finding.Id.EndsWith(Id, StringComparison.Ordinal));

    private static void Says(Outcome outcome, CaseBuilder the) => Expect.Criterion(the.Part(), Id, Ids.Pair, outcome);
}
