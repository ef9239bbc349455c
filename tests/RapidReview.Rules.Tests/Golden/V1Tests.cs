using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V1: an infant's head injury found on the Thursday before Easter; Good Friday and Easter Monday do not count.</summary>
public class V1Tests
{
    private static readonly GoldenCase Case = GoldenCase.Read("V1");

    private const string Notified = """
        notify-panel       | A | Stockton-on-Tees local authority | the national Panel                              | met on time on working day 4 | Monday 8 April 2024 | Monday 8 April 2024, met on time
        tell-partners      | A | Stockton-on-Tees local authority | the safeguarding partners for Stockton-on-Tees  | met on time on working day 4 | Monday 8 April 2024 | Monday 8 April 2024, met on time
        tell-home-partners | A | Stockton-on-Tees local authority | the safeguarding partners for Stockton-on-Tees  | not owed
        panel-replies      | - | the national Panel               | the safeguarding partners for Stockton-on-Tees  | due                          | Monday 20 May 2024  | Monday 20 May 2024, due

        """;

    private const string CountedFromTheNotification = """
        submit | A | the safeguarding partners for Stockton-on-Tees | the national Panel | met on time on working day 15 | Friday 26 April 2024 | Monday 22 April 2024, met late
        """;

    private const string CountedFromAwareness = """
        submit | A | the safeguarding partners for Stockton-on-Tees | the national Panel | met late on working day 19 | Monday 22 April 2024 | Monday 22 April 2024, met late
        """;

    [Fact]
    public void As_the_law_stood_the_review_is_in_time_on_its_last_day()
    {
        var part = Case.Natural();
        Expect.Duties(part, Notified + CountedFromTheNotification);
        Expect.Conflicts(part, "awareness-or-notification");
        Expect.Prompts(part, "shared");
    }

    [Fact]
    public void Working_Together_2023_forced_says_the_same()
    {
        var part = Case.Forced("wt2023");
        Expect.Duties(part, Notified + CountedFromTheNotification);
        Expect.Conflicts(part, "awareness-or-notification");
    }

    [Fact]
    public void Working_Together_2018_forced_finds_the_review_late()
    {
        var part = Case.Forced("wt2018");
        Expect.Duties(part, Notified + CountedFromAwareness);
        Expect.Conflicts(part);
    }

    [Theory]
    [InlineData("wt2018")]
    [InlineData("wt2023")]
    public void It_is_a_serious_case_and_notifiable_under_either(string edition)
    {
        var part = Case.Forced(edition);
        Expect.Criterion(part, "serious-incident.serious-harm", Ids.Child, Outcome.Met);
        Expect.Criterion(part, "serious-incident.serious-case", Ids.Child, Outcome.Met);
        Expect.Criterion(part, "notification.serious-incident", Ids.Pair, Outcome.Met);
        Expect.Criterion(part, "rapid-review.owed", Ids.Pair, Outcome.Met);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wt2018")]
    [InlineData("wt2023")]
    public void Whether_a_review_is_to_follow_is_left_to_the_meeting_and_the_partners(string? edition)
    {
        var part = edition is null ? Case.Natural() : Case.Forced(edition);
        Assert.Equal(11, part.Considerations.Count);
        Assert.All(part.Considerations, consideration => Assert.Equal(
            consideration.Id == "england.local-review.panel-prefers" ? Outcome.Undetermined : Outcome.ForJudgement,
            consideration.Outcome));
        Expect.Criterion(part, "local-review.undertaken", Noted.Authority, Outcome.NotMet);
        Assert.DoesNotContain(part.Duties, duty => duty.Id.StartsWith("england.local-review.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_early_May_holiday_is_named_in_the_time_for_the_Panels_reply() => Assert.Contains(
        "Early May bank holiday",
        Expect.Duty(Case.Natural(), "rapid-review.panel-replies", Noted.Authority).Finding.Skipped.Select(day => day.Because));

    [Fact]
    public void Easter_is_named_among_the_days_that_did_not_count()
    {
        var skipped = Expect.Duty(Case.Natural(), "notification.notify-panel").Finding.Skipped;
        Assert.Equal(
            ["Good Friday", "weekend", "weekend", "Easter Monday", "weekend", "weekend"],
            skipped.Select(day => day.Because));
    }
}
