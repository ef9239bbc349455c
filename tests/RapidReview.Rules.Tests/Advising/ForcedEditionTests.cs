using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Advising;

/// <summary>Forcing an edition sets in-force dates aside, and says so; before the first day that anything is encoded it still does.</summary>
public class ForcedEditionTests
{
    [Theory]
    [InlineData("wt2018", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("wt2023", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("wt2026", "Working Together 2026 (Unverified)")]
    public void Its_own_guidance_is_cited_whatever_the_day(string edition, string guidance)
    {
        foreach (var day in new[] { "Thursday 28 June 2018", "Thursday 28 March 2024", "Wednesday 18 March 2026" })
        {
            Expect.Duty(A.SeriousCase(day).Forced(edition), "notification.notify-panel")
                .IsOwed(Outcome.Met)
                .Cites("Children Act 2004 s.16C(1) (Reported)", guidance);
        }
    }

    [Theory]
    [InlineData("wt2018", "Friday 6 July 2018", "Panel interim advice, July 2018 (Reported)")]
    [InlineData("wt2018", "Friday 5 April 2024", "Panel guidance, April 2019 (Unverified)")]
    [InlineData("wt2023", "Friday 6 July 2018", "Panel guidance, September 2022 (Unverified)")]
    [InlineData("wt2023", "Monday 30 June 2025", "Panel guidance, June 2025 (Reported)")]
    [InlineData("wt2026", "Friday 6 July 2018", "Panel guidance, June 2025 (Reported)")]
    public void Of_the_Panels_guidance_in_the_edition_the_one_in_force_or_the_nearest_counts(string edition, string day, string guidance) =>
        Expect.Clock(A.SeriousCase(day).Notified(day).Forced(edition), "rapid-review.start").Starts(day).Cites(guidance);

    [Fact]
    public void The_natural_part_comes_first_and_is_not_changed()
    {
        var alone = A.SeriousCase().Part();
        Assert.Equal(alone, A.SeriousCase().Advise("wt2018").Parts[0]);
    }

    [Fact]
    public void A_day_across_two_guidances_settles_in_an_edition_that_has_one_of_them() =>
        Expect.Clock(
            A.SeriousCase("Wednesday 28 September 2022")
                .Notified(Notifications.ToPanel("Monday 3 October 2022") with { SentOn = DateFact.Between(Say.Day("Thursday 29 September 2022"), Say.Day("Monday 3 October 2022")) })
                .CompleteTo("Monday 3 October 2022")
                .Forced("wt2018"),
            "rapid-review.start").Starts("Wednesday 28 September 2022").Cites("Panel guidance, April 2019 (Unverified)");
}
