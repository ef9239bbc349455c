using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class RegisteredOrLookedAfterTests
{
    private const string Id = "review.registered-or-looked-after";
    private const string Early = "Monday 6 January 2025";

    [Theory]
    [InlineData("Monday 23 June 2025", Outcome.NotMet)]
    [InlineData("Tuesday 24 June 2025", Outcome.Met)]
    [InlineData(null, Outcome.Met)]
    public void The_first_day_of_the_six_months_counts(string? ended, Outcome outcome)
    {
        Welsh.Criterion(Welsh.Injury().Registered(Early, ended), Id, outcome);
        Welsh.Criterion(Welsh.Injury().InCare(Early, ended), Id, outcome);
    }

    [Theory]
    [InlineData("Tuesday 23 December 2025", Outcome.Met)]
    [InlineData(Welsh.Day, Outcome.NotMet)]
    public void What_began_on_the_day_of_the_event_does_not_count(string began, Outcome outcome)
    {
        Welsh.Criterion(Welsh.Injury().Registered(began), Id, outcome);
        Welsh.Criterion(Welsh.Injury().InCare(began), Id, outcome);
    }

    [Theory]
    [InlineData("Thursday 27 February 2025", Outcome.NotMet)]
    [InlineData("Friday 28 February 2025", Outcome.Met)]
    public void Six_months_before_31_August_is_the_last_day_of_February(string ended, Outcome outcome) =>
        Welsh.Criterion(Welsh.Injury("Sunday 31 August 2025").Registered(Early, ended), Id, outcome);

    [Fact]
    public void An_English_child_protection_plan_is_not_the_register() =>
        Welsh.Criterion(Welsh.Injury().Registered(Early, kind: ChildProtectionKind.ChildProtectionPlan), Id, Outcome.NotMet);

    [Theory]
    [InlineData("Friday 1 August 2025", Outcome.NotMet)]
    [InlineData("Saturday 2 August 2025", Outcome.Met)]
    public void An_impairment_is_looked_back_from_the_day_it_was_identified(string ended, Outcome outcome) =>
        Welsh.Criterion(Welsh.Impairment("Monday 2 February 2026").CompleteTo("Monday 2 February 2026").Registered(Early, ended), Id, outcome);

    [Fact]
    public void Registered_between_the_event_and_the_finding_of_an_impairment_counts() =>
        Welsh.Criterion(Welsh.Impairment("Monday 2 February 2026").CompleteTo("Monday 2 February 2026").Registered("Monday 5 January 2026"), Id, Outcome.Met);

    [Fact]
    public void An_impairment_whose_day_is_not_recorded_never_clears() => Welsh.Criterion(Welsh.Impairment(null), Id, Outcome.Undetermined);

    [Fact]
    public void Where_the_criteria_are_not_met_nothing_is_said_of_it_and_nothing_asked()
    {
        var part = Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = false, ChildProtection = [], LookedAfter = LookedAfter.NotRecorded }).Part(Nation.Wales);
        Assert.DoesNotContain(part.Criteria, found => found.Id == $"wales.{Id}");
        Assert.DoesNotContain(part.Missing, missing => missing.Pointer is "/children/0/childProtection" or "/children/0/lookedAfter/periods");
    }

    [Fact]
    public void Where_the_criteria_are_open_it_is_no_more_than_open() =>
        Welsh.Criterion(Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = default }).Registered(Early), Id, Outcome.Undetermined);

    [Fact]
    public void Periods_that_are_not_recorded_are_asked_for()
    {
        var part = Welsh.Injury().WithChild(child => child with { ChildProtection = [], LookedAfter = LookedAfter.NotRecorded }).Part(Nation.Wales);
        Assert.Equal(Outcome.Undetermined, Welsh.Finding(part.Criteria, Id, Ids.Child).Outcome);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/childProtection");
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/lookedAfter/periods");
    }

    [Fact]
    public void An_end_within_bounds_that_disagree_leaves_it_open() => Welsh.Criterion(
        Welsh.Injury().WithChild(child => child with
        {
            ChildProtection = Listed.Complete(new ChildProtectionPeriod
            {
                Kind = ChildProtectionKind.OnRegister,
                StartedOn = Say.Day(Early),
                EndedOn = DateFact.Between(Say.Day("Monday 23 June 2025"), Say.Day("Tuesday 24 June 2025")),
            }),
        }),
        Id,
        Outcome.Undetermined);

    [Theory]
    [InlineData("Tuesday 5 April 2016", Outcome.Undetermined)]
    [InlineData("Wednesday 6 April 2016", Outcome.Met)]
    public void It_is_in_force_from_6_April_2016(string incident, Outcome outcome) =>
        Welsh.Criterion(Welsh.Injury(incident).Registered("Monday 1 February 2016"), Id, outcome);
}
