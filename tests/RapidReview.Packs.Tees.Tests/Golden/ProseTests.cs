
namespace RapidReview.Packs.Tees.Tests.Golden;

/// <summary>What people read.</summary>
public class ProseTests
{
    [Fact]
    public void The_advice_says_whose_arrangement_it_is() =>
        Assert.Equal("The local arrangement applied is that of the two partnerships on Tees (tees).", GoldenCase.Natural("infant-head-injury").Arrangement);

    [Fact]
    public void A_duty_says_what_it_rests_on_and_how_its_days_were_counted()
    {
        var duty = GoldenCase.Duty(GoldenCase.Natural("infant-head-injury"), "tees.rapid-review.inform-panel", $"child:A/authority:{ACase.Stockton}");
        Assert.Equal(["Tees guidance (rapid review: informing the Panel)", "Tees guidance (rapid review: tasks)"], duty.Sources.Select(source => source.Citation));
        Assert.Equal(
            ["Day zero, when the notification is made, is Friday 5 April 2024; 15 working days from it end on Friday 26 April 2024. Weekends do not count.", "Done on Friday 26 April 2024, working day 15: in time."],
            duty.Reasons);
    }
}
