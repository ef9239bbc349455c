using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V6: a near miss that is judged serious four days later, over the Coronation holiday of Monday 8 May 2023.</summary>
public class V6Tests
{
    private const string NothingOwed = """
        notify-panel       | A | Stockton-on-Tees local authority               | the national Panel                             | not owed
        tell-partners      | A | Stockton-on-Tees local authority               | the safeguarding partners for Stockton-on-Tees | not owed
        tell-home-partners | A | Stockton-on-Tees local authority               | the safeguarding partners for Stockton-on-Tees | not owed
        submit             | A | the safeguarding partners for Stockton-on-Tees | the national Panel                             | not owed
        """;

    private const string Notify = """
        notify-panel       | A | Stockton-on-Tees local authority | the national Panel                             | due | Tuesday 16 May 2023 | Monday 15 May 2023, due
        tell-partners      | A | Stockton-on-Tees local authority | the safeguarding partners for Stockton-on-Tees | due | Tuesday 16 May 2023 | Monday 15 May 2023, due
        tell-home-partners | A | Stockton-on-Tees local authority | the safeguarding partners for Stockton-on-Tees | not owed

        """;

    private static readonly GoldenCase Case = GoldenCase.Read("V6");
    private static readonly GoldenCase FirstThoughts = Case.AtTheEndOf("Monday 8 May 2023");

    [Theory]
    [InlineData(null)]
    [InlineData("wt2018")]
    [InlineData("wt2023")]
    public void While_the_recorded_judgement_is_no_nothing_is_owed_but_recovery_is_cautioned_against(string? edition)
    {
        var part = edition is null ? FirstThoughts.Natural() : FirstThoughts.Forced(edition);
        Expect.Criterion(part, "serious-incident.serious-harm", Ids.Child, Outcome.NotMet);
        Expect.Duties(part, NothingOwed);
        Expect.Prompts(part, "recovery");
        Expect.Conflicts(part);
    }

    [Fact]
    public void The_second_thoughts_are_set_aside_before_they_were_had() =>
        Assert.Contains(FirstThoughts.Advise().SetAside, fact => fact.Pointer.StartsWith("/children/0/harmAssessments/1", StringComparison.Ordinal));

    [Fact]
    public void Afterwards_awareness_is_the_latest_of_three_days_and_the_earliest_is_prudent()
    {
        var part = Case.Natural();
        Expect.Criterion(part, "serious-incident.serious-harm", Ids.Child, Outcome.Met);
        Expect.Clock(part, "notification.authority-aware").Starts("Tuesday 9 May 2023").PrudentlyStarts("Friday 5 May 2023");
        Expect.Duties(part, Notify + """
            submit | A | the safeguarding partners for Stockton-on-Tees | the national Panel | clock not started | none | Wednesday 31 May 2023, due
            """);
        Expect.Prompts(part, "agreed-by-partners", "shared");
        Expect.Conflicts(part);
    }

    [Fact]
    public void Working_Together_2018_forced_counts_the_review_from_awareness() =>
        Expect.Duties(Case.Forced("wt2018"), Notify + """
            submit | A | the safeguarding partners for Stockton-on-Tees | the national Panel | due | Wednesday 31 May 2023 | Wednesday 31 May 2023, due
            """);

    [Fact]
    public void Working_Together_2023_forced_awaits_the_notification() =>
        Expect.Duties(Case.Forced("wt2023"), Notify + """
            submit | A | the safeguarding partners for Stockton-on-Tees | the national Panel | clock not started | none | Wednesday 31 May 2023, due
            """);

    [Fact]
    public void A_calendar_without_the_Coronation_is_wrong_by_a_working_day() =>
        Expect.Duty(Case.WithoutTheHolidayOf("Monday 8 May 2023").Natural(), "notification.notify-panel")
            .IsDue("Tuesday 16 May 2023")
            .PrudentlyBy("Friday 12 May 2023");
}
