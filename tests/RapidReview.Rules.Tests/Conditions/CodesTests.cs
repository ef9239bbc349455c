using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Conditions;

namespace RapidReview.Rules.Tests.Conditions;

public class CodesTests
{
    [Fact]
    public void Every_code_of_the_case_file_is_read_again_as_it_is_spelled()
    {
        foreach (var type in typeof(CaseFile).Assembly.GetTypes().Where(type => type.IsEnum && type.IsPublic))
            Assert.All(Enum.GetValues(type).Cast<object>(), member => Assert.Equal(member, Codes.Convert(Codes.Spell(member), type)));
    }

    [Theory]
    [InlineData("E06000004", true)]
    [InlineData("W06000015", true)]
    [InlineData("S12000033", true)]
    [InlineData("N09000003", true)]
    [InlineData("S1200003x", false)]
    [InlineData("E99999999", false)]
    [InlineData("", false)]
    public void An_authority_is_one_that_there_is(string code, bool sound) => Assert.Equal(sound, Codes.IsSound(new AuthorityCode(code)));

    [Fact]
    public void A_value_of_another_type_is_none() => Assert.Null(Codes.Convert(Nation.England, typeof(HarmJudgement)));
}
