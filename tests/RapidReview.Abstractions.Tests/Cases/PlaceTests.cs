using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Tests.Cases;

public sealed class PlaceTests
{
    [Fact]
    public void The_authority_tells_the_nation_before_the_stated_one()
    {
        Assert.Equal(Fact<Nation>.Of(Nation.Wales), new Place { Authority = new AuthorityCode("W06000009") }.InNation);
        Assert.Equal(Fact<Nation>.Of(Nation.Overseas), new Place { Nation = Nation.Overseas }.InNation);
        Assert.Equal(Fact<Nation>.Of(Nation.Wales), new Place { Authority = new AuthorityCode("X00000000"), Nation = Nation.Wales }.InNation);
        Assert.Equal(default, Place.NotKnown.InNation);
    }
}
