using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class LookedAfterUntilEighteenTests
{
    private const string Id = "review.looked-after-until-eighteen";

    [Theory]
    [InlineData("Monday 24 December 2007", "Tuesday 23 December 2025", Outcome.Met)]
    [InlineData("Monday 25 June 2007", "Tuesday 24 June 2025", Outcome.Met)]
    [InlineData("Monday 25 June 2007", "Monday 23 June 2025", Outcome.NotMet)]
    [InlineData("Sunday 24 June 2007", "Monday 23 June 2025", Outcome.NotMet)]
    public void Childhood_in_care_must_reach_into_the_six_months(string born, string ended, Outcome outcome) =>
        Welsh.Criterion(Born(born).InCare("Monday 6 January 2025", ended), Id, outcome);

    [Fact]
    public void One_who_is_seventeen_is_a_child_anyway() =>
        Welsh.Criterion(Born("Tuesday 25 December 2007").InCare("Monday 6 January 2025"), Id, Outcome.NotMet);

    [Fact]
    public void The_register_is_not_enough() => Welsh.Criterion(Born("Monday 1 October 2007").Registered("Monday 6 January 2025", "Tuesday 30 September 2025"), Id, Outcome.NotMet);

    [Fact]
    public void Periods_in_care_that_are_not_recorded_are_asked_for() => Welsh.Criterion(Unrecorded("Monday 1 October 2007"), Id, Outcome.Undetermined);

    [Fact]
    public void Of_one_who_came_of_age_long_ago_they_are_not() => Welsh.Criterion(Unrecorded("Sunday 24 December 1995"), Id, Outcome.NotMet);

    [Fact]
    public void Nor_where_it_is_not_known_from_which_day_the_six_months_are_reckoned() => Welsh.Criterion(
        Unrecorded("Sunday 24 December 1995").WithChild(child => child with { SeriousAndPermanentImpairment = default, PotentiallyLifeThreatening = default, Died = default }),
        Id,
        Outcome.NotMet);

    [Fact]
    public void Their_review_is_an_extended_one() =>
        Welsh.Category(Born("Monday 1 October 2007").InCare("Monday 6 January 2025", "Tuesday 30 September 2025"), "review.extended", Outcome.Met);

    [Theory]
    [InlineData("Tuesday 5 April 2016", Outcome.Undetermined)]
    [InlineData("Wednesday 6 April 2016", Outcome.Met)]
    public void It_is_in_force_from_6_April_2016(string incident, Outcome outcome) => Welsh.Criterion(
        Welsh.Injury(incident).WithChild(child => child with { BornOn = Say.Day("Wednesday 1 April 1998") }).InCare("Monday 1 February 2016", "Thursday 31 March 2016"),
        Id,
        outcome);

    private static CaseBuilder Born(string day) => Welsh.Injury().WithChild(child => child with { BornOn = Say.Day(day) });

    private static CaseBuilder Unrecorded(string born) => Born(born).WithChild(child => child with { LookedAfter = LookedAfter.NotRecorded });
}
