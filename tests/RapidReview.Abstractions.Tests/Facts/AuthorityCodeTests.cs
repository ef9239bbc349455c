using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Tests.Facts;

public sealed class AuthorityCodeTests
{
    [Theory]
    [InlineData("E06000004", Nation.England)]
    [InlineData("W06000009", Nation.Wales)]
    [InlineData("S12000036", Nation.Scotland)]
    [InlineData("N09000003", Nation.NorthernIreland)]
    public void The_first_letter_tells_the_nation(string code, Nation nation) =>
        Assert.Equal(Fact<Nation>.Of(nation), new AuthorityCode(code).Nation);

    [Theory]
    [InlineData("")]
    [InlineData("X00000000")]
    public void Another_letter_tells_nothing(string code) => Assert.False(new AuthorityCode(code).Nation.IsKnown);
}
