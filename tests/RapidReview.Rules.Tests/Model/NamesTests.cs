using RapidReview.Rules.Model;

namespace RapidReview.Rules.Tests.Model;

public class NamesTests
{
    [Theory]
    [InlineData("NorthernIreland", "northern-ireland")]
    [InlineData("None", "none")]
    [InlineData("PSII", "psii")]
    [InlineData("PSIIReview", "psii-review")]
    [InlineData("Section47", "section47")]
    public void A_code_has_a_hyphen_before_each_word(string name, string code) => Assert.Equal(code, Names.Code(name));

    [Fact]
    public void Words_have_a_space_between_them() => Assert.Equal("harm assessment", Names.Words("HarmAssessment"));
}
