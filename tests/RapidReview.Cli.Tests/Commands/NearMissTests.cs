using RapidReview.Cli.Commands;

namespace RapidReview.Cli.Tests.Commands;

public class NearMissTests
{
    private static readonly string[] Known = ["england.notification.notify-panel", "england.serious-incident.child"];

    [Theory]
    [InlineData("england.notification.notify-panle", "england.notification.notify-panel")]
    [InlineData("chlid", "england.serious-incident.child")]
    [InlineData("something-else", null)]
    [InlineData("", null)]
    public void The_nearest_is_offered_if_it_is_near(string text, string? meant) => Assert.Equal(meant, NearMiss.To(text, Known));

    [Fact]
    public void A_very_long_text_is_not_compared() => Assert.Null(NearMiss.To(new string('a', 100_000), Known));
}
