using RapidReview.Problems;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Cli.Tests;

public class AppTests
{
    [Fact]
    public void No_command_asks_for_one() => Assert.Contains("Give one of: advise, explain, questions, views, document, documents, packs, new, rules, schema", Support.Cli.Run().IsRefused().Error.Replace("\n      ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("advice", "there is no command `advice`; did you mean `advise`?")]
    [InlineData("packs shwo", "there is no command `shwo`; did you mean `show`?")]
    [InlineData("advise a.json --frmat json", "there is no option `--frmat` here; did you mean `--format`?")]
    [InlineData("schema case advice", "`advice` is one argument too many")]
    [InlineData("advise", "'CASE.json'")]
    [InlineData("advise a.json --as-at", "'--as-at'")]
    public void What_is_not_understood_is_named(string line, string said) => Assert.Contains(said, Support.Cli.Run(line.Split(' ')).IsRefused().Error);

    [Theory]
    [InlineData("--help", "advise")]
    [InlineData("advise --help", "--as-at <WHEN>")]
    [InlineData("--version", "RapidReview 0.")]
    public void Help_and_version_are_given(string line, string said) => Assert.Contains(said, Support.Cli.Run(line.Split(' ')).IsDone().Out);

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_an_argument() =>
        Assert.Contains("RR402 @nothing.txt", Support.Cli.Run("advise", "@nothing.txt").IsRefused().Error);

    [Fact]
    public void Nothing_that_a_terminal_would_obey_is_repeated() =>
        Assert.DoesNotContain('\u001b', Support.Cli.Run("advise", "\u001b[31m.json", "--as-at", "\u001b[2J").IsRefused().Error);

    [Fact]
    public void A_refused_pack_ends_with_three()
    {
        var problem = new Problem { Code = "RR201", Document = "england/pack.json", Found = "it is invented", Remedy = "Nothing can be done" };
        var ran = Support.Cli.Run(["advise", Support.Cli.Example("infant-head-injury")], around => around with { Advisor = new Lazy<Advisor>(() => throw new PackException([problem])) });

        Assert.Contains("RR201 england/pack.json: it is invented.", ran.IsRefused(ExitCode.PackRefused).Error);
    }

    [Fact]
    public void A_fault_of_ours_is_owned_and_shows_no_trace()
    {
        var ran = Support.Cli.Run(["packs"], around => around with { Advisor = new Lazy<Advisor>(() => throw new InvalidOperationException("invented")) });

        Assert.Equal((ExitCode.Fault, ""), (ran.Code, ran.Out));
        Assert.Contains("The fault is ours", ran.Error);
        Assert.DoesNotContain("   at ", ran.Error);
    }

    [Fact]
    public void A_fault_of_ours_shows_where_it_happened_to_those_who_ask()
    {
        var ran = Support.Cli.Run(["packs"], around => around with { Trace = true, Advisor = new Lazy<Advisor>(() => throw new InvalidOperationException("invented")) });

        Assert.Contains("   at ", ran.Error);
    }
}
