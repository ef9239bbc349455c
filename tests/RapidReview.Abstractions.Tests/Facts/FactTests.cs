using RapidReview.Facts;

namespace RapidReview.Tests.Facts;

public sealed class FactTests
{
    private static readonly Fact<int>[] NotKnown = [default, Fact<int>.CannotBeEstablished];

    [Fact]
    public void The_default_is_not_yet_known()
    {
        Assert.Equal(FactState.NotYetKnown, default(Fact<int>).State);
        Assert.Equal(Fact<int>.NotYetKnown, default(Fact<int>));
        Assert.False(default(Fact<int>).IsKnown);
    }

    [Fact]
    public void A_value_becomes_a_known_fact()
    {
        Fact<int> fact = 3;

        Assert.True(fact.IsKnown);
        Assert.Equal(3, fact.Value);
        Assert.Equal("3", fact.ToString());
    }

    [Fact]
    public void What_is_not_known_is_not_recorded_which_is_no_no()
    {
        Assert.Equal(Truth.True, Fact<bool>.Of(false).IsRecorded);
        foreach (var fact in NotKnown)
            Assert.Equal(Truth.Unknown, fact.IsRecorded);
    }

    [Fact]
    public void Known_facts_compare_by_their_values()
    {
        Assert.Equal(Truth.True, Fact<int>.Of(3) == 3);
        Assert.Equal(Truth.False, Fact<int>.Of(3) == 4);
        Assert.Equal(Truth.False, Fact<int>.Of(3) != 3);
        Assert.Equal(Truth.True, Fact<int>.Of(3) != 4);
    }

    [Fact]
    public void A_comparison_with_what_is_not_known_is_unknown()
    {
        foreach (var fact in NotKnown)
        {
            Assert.Equal(Truth.Unknown, fact == 3);
            Assert.Equal(Truth.Unknown, 3 == fact);
            Assert.Equal(Truth.Unknown, fact != 3);
            Assert.Equal(Truth.Unknown, fact == default(Fact<int>));
            Assert.Equal(Truth.Unknown, fact.IsOneOf(1, 2, 3));
        }
    }

    [Fact]
    public void A_known_value_is_one_of_those_listed_or_it_is_not()
    {
        Assert.Equal(Truth.True, Fact<int>.Of(3).IsOneOf(1, 3));
        Assert.Equal(Truth.False, Fact<int>.Of(3).IsOneOf(1, 2));
    }

    [Fact]
    public void Nobody_can_say_differs_from_nobody_has_said()
    {
        Assert.NotEqual(Fact<int>.CannotBeEstablished, Fact<int>.NotYetKnown);
        Assert.Equal(Fact<int>.CannotBeEstablished, Fact<int>.CannotBeEstablished);
    }

    [Fact]
    public void Equal_facts_have_equal_hash_codes()
    {
        Assert.Equal(Fact<string>.Of("a").GetHashCode(), Fact<string>.Of("a").GetHashCode());
        Assert.True(Fact<string>.Of("a").Equals((object)Fact<string>.Of("a")));
        Assert.False(Fact<string>.Of("a").Equals((object)"a"));
    }

    [Fact]
    public void Reading_a_value_that_is_not_known_is_refused()
    {
        foreach (var fact in NotKnown)
            Assert.Throws<InvalidOperationException>(() => fact.Value);
    }

    [Fact]
    public void A_missing_value_cannot_pass_for_a_known_one() =>
        Assert.Throws<ArgumentNullException>(() => Fact<string>.Of(null!));
}
