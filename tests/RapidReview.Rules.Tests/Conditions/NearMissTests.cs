using RapidReview.Rules.Conditions;

namespace RapidReview.Rules.Tests.Conditions;

public class NearMissTests
{
    [Theory]
    [InlineData("suspeced", "suspected")]
    [InlineData("Suspected", "suspected")]
    [InlineData("ConsideredAndExcluded", "considered-and-excluded")]
    [InlineData("yes", null)]
    [InlineData("", null)]
    public void It_would_rather_say_nothing_than_guess(string text, string? meant) =>
        Assert.Equal(meant, NearMiss.Of(text, ["known", "suspected", "considered-and-excluded", "no"]));

    [Fact]
    public void Of_two_that_are_equally_near_it_says_the_first() => Assert.Equal("bat", NearMiss.Of("aat", ["cat", "bat"]));

    [Fact]
    public void It_does_not_look_at_long_texts() => Assert.Null(NearMiss.Of(new string('x', 101), [new string('x', 101)]));
}
