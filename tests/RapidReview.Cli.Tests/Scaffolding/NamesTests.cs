using RapidReview.Cli.Scaffolding;

namespace RapidReview.Cli.Tests.Scaffolding;

public class NamesTests
{
    [Theory]
    [InlineData("rivers", true)]
    [InlineData("mid-and-west-wales", true)]
    [InlineData("r2", true)]
    [InlineData("r", false)]
    [InlineData("", false)]
    [InlineData("Rivers", false)]
    [InlineData("two rivers", false)]
    [InlineData("2-rivers", false)]
    [InlineData("rivers-", false)]
    [InlineData("-rivers", false)]
    [InlineData("two--rivers", false)]
    [InlineData("rivers\n", false)]
    [InlineData("a.b", false)]
    [InlineData("..", false)]
    [InlineData("a/b", false)]
    [InlineData("riv\u00e9rs", false)]
    [InlineData("aux", false)]
    public void An_id_of_a_pack_is_small_letters_digits_and_hyphens(string text, bool isId) => Assert.Equal(isId, Names.IsPack(text));

    [Theory]
    [InlineData("rivers.panel.hold", true)]
    [InlineData("rivers.panel", false)]
    [InlineData("rivers.panel.hold.it", false)]
    [InlineData("rivers..hold", false)]
    [InlineData("rivers.panel.Hold", false)]
    [InlineData("rivers.../x.hold", false)]
    public void An_id_of_a_rule_has_three_parts(string text, bool isId) => Assert.Equal(isId, Names.IsRule(text));

    [Theory]
    [InlineData("Two Rivers", "two-rivers")]
    [InlineData("a.b", "a-b")]
    [InlineData("2 Rivers", "rivers")]
    [InlineData("..", null)]
    [InlineData("con", null)]
    public void What_was_probably_meant_is_an_id(string text, string? meant) => Assert.Equal(meant, Names.Kebab(text));

    [Fact]
    public void An_id_has_a_name_in_CSharp_and_one_in_a_title()
    {
        Assert.Equal("MidAndWestWales", Names.Pascal("mid-and-west-wales"));
        Assert.Equal("Mid And West Wales", Names.Title("mid-and-west-wales"));
        Assert.Equal("case.answers.panelToldOn", Names.Camel("Case.Answers.PanelToldOn"));
    }
}
