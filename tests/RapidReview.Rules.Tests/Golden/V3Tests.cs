using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V3: a looked after child, placed by Leeds in Wakefield, dies of leukaemia; both authorities have excluded abuse and neglect.</summary>
/// <remarks>
/// From the Saturday of awareness the bank holiday of Monday 26 August does not count: the first working day is Tuesday 27
/// August, the fifth Monday 2 September 2024. The owner is Leeds, which looked after her; the Panel is told nothing.
/// </remarks>
public class V3Tests
{
    private const string Expected = """
        notify-ofsted | A | Leeds local authority | Ofsted | due | Monday 2 September 2024 | Monday 2 September 2024, due
        notify-secretary-of-state | A | Leeds local authority | the Secretary of State | due | Monday 2 September 2024 | Monday 2 September 2024, due
        tell-family | A | Leeds local authority | the parents and others with parental responsibility | due | not yet known | not yet known, due
        notify-panel | A | Leeds local authority | the national Panel | not owed
        notify-panel | A | Wakefield local authority | the national Panel | not owed
        tell-home-partners | A | Leeds local authority | the safeguarding partners, not yet known of which area | not owed
        tell-home-partners | A | Wakefield local authority | the safeguarding partners, not yet known of which area | not owed
        tell-partners | A | Leeds local authority | the safeguarding partners for Leeds | not owed
        tell-partners | A | Wakefield local authority | the safeguarding partners for Wakefield | not owed
        submit | A | the safeguarding partners for Leeds | the national Panel | not owed
        submit | A | the safeguarding partners for Wakefield | the national Panel | not owed
        """;

    private static readonly GoldenCase Case = GoldenCase.Read("V3");

    [Fact]
    public void Leeds_tells_the_Secretary_of_State_and_Ofsted_and_nobody_tells_the_Panel()
    {
        var part = Case.Natural();
        Expect.Duties(part, Expected);
        Expect.Prompts(part, "learning");
        Expect.Conflicts(part);
        Assert.Empty(part.Considerations);
    }

    [Theory]
    [InlineData("wt2018")]
    [InlineData("wt2023")]
    public void So_it_is_in_a_forced_edition(string edition)
    {
        var part = Case.Forced(edition);
        Expect.Duties(part, Expected);
        Expect.Prompts(part, edition == "wt2018" ? [] : ["learning"]);
        Expect.Conflicts(part);
        Assert.Empty(part.Considerations);
    }

    [Fact]
    public void The_Saturday_on_which_the_duty_team_is_told_is_day_zero_and_the_bank_holiday_does_not_count()
    {
        var part = Case.Natural();
        Expect.Clock(part, "looked-after.death-known", Ids.Child).Starts("Saturday 24 August 2024").PrudentlyStarts("Saturday 24 August 2024");
        Assert.Equal(
            ["weekend", "Summer bank holiday", "weekend", "weekend"],
            Expect.Duty(part, "looked-after.notify-ofsted", Ids.Child).Finding.Skipped.Select(day => day.Because));
    }

    [Fact]
    public void It_is_no_rapid_review() =>
        Expect.Criterion(Case.Natural(), "rapid-review.owed-by-partnership", $"authority:{Ids.Leeds}", Outcome.NotMet);

    [Fact]
    public void Both_clocks_stand_still_although_both_know_of_the_death()
    {
        var part = Case.Natural();
        Expect.Clock(part, "notification.authority-aware", Ids.With(Ids.Leeds)).Starts("none").PrudentlyStarts("Saturday 24 August 2024");
        Expect.Clock(part, "notification.authority-aware", Ids.With(Ids.Wakefield)).Starts("none").PrudentlyStarts("Saturday 24 August 2024");
    }

    [Fact]
    public void Whether_the_case_is_serious_stays_open_because_others_may_suspect_more() =>
        Expect.Criterion(Case.Natural(), "serious-incident.serious-case", Ids.Child, Outcome.Undetermined);
}
