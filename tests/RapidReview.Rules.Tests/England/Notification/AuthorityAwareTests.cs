using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class AuthorityAwareTests
{
    private const string Id = "notification.authority-aware";

    [Fact]
    public void It_is_the_latest_of_three_days_and_prudently_the_earliest() => Clock(Case(
            incident: "Friday 5 April 2024", harm: "Monday 8 April 2024", view: "Wednesday 10 April 2024"))
        .Starts("Wednesday 10 April 2024").PrudentlyStarts("Friday 5 April 2024");

    [Fact]
    public void Whichever_of_the_three_comes_last_decides() => Clock(Case(
            incident: "Friday 5 April 2024", harm: "Wednesday 10 April 2024", view: "Thursday 4 April 2024"))
        .Starts("Wednesday 10 April 2024").PrudentlyStarts("Friday 5 April 2024");

    [Fact]
    public void A_Saturday_counts_as_any_day() => Clock(Case(
            incident: "Saturday 6 April 2024", harm: "Saturday 6 April 2024", view: "Saturday 6 April 2024"))
        .Starts("Saturday 6 April 2024").PrudentlyStarts("Saturday 6 April 2024");

    [Fact]
    public void While_it_is_said_that_one_of_the_three_has_not_come_the_clock_stands_still() => Clock(Case(incident: "Friday 5 April 2024", harm: null, view: "Friday 5 April 2024")
            .WithChild(child => child with { Knowledge = Listed.Of<ChildKnowledge>([.. child.Knowledge.Select(body => body with { KnewOfDeathOrSeriousHarm = DateFact.DidNotHappen })]) }))
        .Starts("none").PrudentlyStarts("Friday 5 April 2024");

    [Fact]
    public void Silence_never_says_that_it_did_not_know_however_complete_the_events_are() =>
        Clock(Case(incident: "Friday 5 April 2024", harm: null, view: "Friday 5 April 2024")).Starts("not yet known");

    [Fact]
    public void A_suspicion_that_is_older_than_the_incident_is_no_prudent_start() => Clock(Case(
            incident: "Friday 5 April 2024", harm: "Friday 5 April 2024", view: "Monday 10 January 2022"))
        .Starts("Friday 5 April 2024").PrudentlyStarts("Friday 5 April 2024");

    [Fact]
    public void Where_one_of_the_three_is_not_recorded_and_may_have_come_it_is_not_known() =>
        Clock(Case(incident: "Friday 5 April 2024", harm: null, view: "Friday 5 April 2024").PerhapsIncomplete()).Starts("not yet known").PrudentlyStarts("Friday 5 April 2024");

    [Fact]
    public void Days_known_within_bounds_give_bounds()
    {
        var span = DateFact.Between(Say.Day("Friday 5 April 2024"), Say.Day("Tuesday 9 April 2024"));
        Clock(A.Case().Child(age: 8).Knows(Ids.Stockton, span, Say.Day("Saturday 6 April 2024"), AbuseOrNeglectView.Known, Say.Day("Saturday 6 April 2024")).CompleteTo("Friday 12 April 2024"))
            .Starts("Saturday 6 April 2024 to Tuesday 9 April 2024").PrudentlyStarts("Friday 5 April 2024 to Tuesday 9 April 2024");
    }

    [Fact]
    public void The_day_is_the_day_in_London()
    {
        var late = Instant.FromUtc(2024, 4, 5, 23, 30);
        var told = DateFact.At(late, London.DateOf(late));
        Clock(A.Case().Child(age: 8).Knows(Ids.Stockton, told, told, AbuseOrNeglectView.Known, told).CompleteTo("Friday 12 April 2024")).Starts("Saturday 6 April 2024");
    }

    [Theory]
    [InlineData("Friday 29 June 2018", null)]
    [InlineData("Tuesday 3 July 2018", null)]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void The_guidance_of_the_day_of_awareness_is_cited(string aware, string? guidance)
    {
        var clock = Clock(A.SeriousCase(aware)).Starts(aware);
        if (guidance is null)
            clock.Cites("Children Act 2004 s.16C(1) (Reported)");
        else
            clock.Cites("Children Act 2004 s.16C(1) (Reported)", guidance);
    }

    [Fact]
    public void Awareness_across_two_editions_cites_both()
    {
        var span = DateFact.Between(Say.Day("Thursday 14 December 2023"), Say.Day("Friday 15 December 2023"));
        Clock(A.Case("Thursday 14 December 2023").Child(age: 8).Knows(Ids.Stockton, span, span, AbuseOrNeglectView.Known, span).CompleteTo("Friday 15 December 2023"))
            .Cites("Children Act 2004 s.16C(1) (Reported)", "Working Together 2018 ch.4 (Reported)", "Working Together 2023 ch.5 (Reported)");
    }

    [Fact]
    public void Before_29_June_2018_nothing_is_said() => Clock(A.SeriousCase("Thursday 28 June 2018")).Starts("not yet known").Cites();

    private static CaseBuilder Case(string incident, string? harm, string view) => A.Case()
        .Child(age: 8, harm: HarmJudgement.Yes)
        .Knows(Ids.Stockton, incident, harm, AbuseOrNeglectView.Suspected, view)
        .CompleteTo("Friday 12 April 2024");

    private static ClockExpectation Clock(CaseBuilder the) => Expect.Clock(the.Part(), Id);
}
