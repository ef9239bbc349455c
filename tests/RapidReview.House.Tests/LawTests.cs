using RapidReview.House.Tests.Support;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.House.Tests;

/// <summary>The page of the law is what the rules say, and every item that was found is accounted for.</summary>
public class LawTests
{
    private static readonly Advisor Both = Advisor.For(Cores.England, Cores.Wales);
    private static readonly string[] Ids = [.. Both.Catalogue.Select(rule => rule.Id)];

    [Fact]
    public void The_page_of_the_law_is_current() => Approval.IsCurrent("law", LawPage.Of(Both, LawItems.All), "what the rules say");

    [Fact]
    public void Every_item_is_there() => Assert.Equal([], LawItems.Labels.Except(LawItems.All.Select(item => item.Label), StringComparer.Ordinal));

    [Fact]
    public void No_item_is_there_that_nobody_expects() => Assert.Equal([], LawItems.All.Select(item => item.Label).Except(LawItems.Labels, StringComparer.Ordinal));

    [Fact]
    public void An_item_is_encoded_by_rules_or_elsewhere_or_says_why_not() => Assert.All(
        LawItems.All,
        item => Assert.True(new[] { item.Rules.Count > 0, item.Elsewhere?.Length > 0, item.LeftOut?.Length > 0 }.Count(said => said) == 1, $"{item.Label}: {item.Item}"));

    [Fact]
    public void Every_rule_that_an_item_names_exists() => Assert.Equal([], LawItems.All.SelectMany(item => item.Rules).Except(Ids, StringComparer.Ordinal));

    [Fact]
    public void Every_rule_encodes_an_item() => Assert.Equal([], Ids.Except(LawItems.All.SelectMany(item => item.Rules), StringComparer.Ordinal));

    [Fact]
    public void What_the_page_prints_breaks_no_table()
    {
        var cells = LawItems.All.Select(item => item.Item + item.Elsewhere + item.LeftOut)
            .Concat(Both.Packs.SelectMany(pack => pack.Sources.Instruments).Select(instrument => instrument.Title + instrument.Note + instrument.ReadAt))
            .Concat(Both.Packs.SelectMany(pack => pack.Parameters).SelectMany(parameter => parameter.Eras.Select(era => parameter.Title + era.Says)));
        Assert.All(cells, cell => Assert.DoesNotContain('|', cell));
    }
}
