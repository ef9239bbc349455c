using RapidReview.Cases;

namespace RapidReview.Tests.Cases;

public sealed class LocalFactsTests
{
    [Fact]
    public void The_order_in_which_packs_are_given_does_not_matter()
    {
        var one = LocalFacts.From([Pack("tees", "{}"), Pack("salford", "1")]);
        var other = LocalFacts.From([Pack("salford", "1"), Pack("tees", "{}")]);

        Assert.True(one.Equals(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(["salford", "tees"], one.Select(p => p.Key));
    }

    [Fact]
    public void A_pack_reads_its_own_facts_and_only_those()
    {
        var facts = LocalFacts.From([Pack("tees", "{}")]);

        Assert.Equal("{}", facts.Of("tees"));
        Assert.Null(facts.Of("salford"));
        Assert.Null(LocalFacts.Empty.Of("tees"));
    }

    [Fact]
    public void Other_facts_make_other_local_facts()
    {
        Assert.False(LocalFacts.From([Pack("tees", "1")]).Equals(LocalFacts.From([Pack("tees", "2")])));
        Assert.False(LocalFacts.From([Pack("tees", "1")]).Equals(LocalFacts.Empty));
        Assert.True(LocalFacts.From([]).Equals(LocalFacts.Empty));
    }

    [Fact]
    public void A_pack_given_twice_is_refused()
    {
        var refused = Assert.Throws<ArgumentException>(() => LocalFacts.From([Pack("tees", "1"), Pack("tees", "2")]));

        Assert.Contains("`tees`", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_pack_id_or_text_is_refused()
    {
        Assert.Throws<ArgumentException>(() => LocalFacts.From([Pack("", "1")]));
        Assert.Throws<ArgumentException>(() => LocalFacts.From([Pack("tees", " ")]));
    }

    private static KeyValuePair<string, string> Pack(string id, string facts) => KeyValuePair.Create(id, facts);
}
