using RapidReview.Facts;

namespace RapidReview.Tests.Facts;

public sealed class ItemsTests
{
    [Fact]
    public void Lists_with_equal_items_in_the_same_order_are_equal()
    {
        Items<string> items = ["a", "b"];

        Assert.True(items.Equals(Items.From(["a", "b"])));
        Assert.Equal(items.GetHashCode(), Items.From(["a", "b"]).GetHashCode());
        Assert.False(items.Equals(["b", "a"]));
        Assert.False(items.Equals(["a"]));
    }

    [Fact]
    public void A_list_keeps_its_items_when_its_source_changes()
    {
        int[] source = [1, 2];
        var items = Items.From(source);

        source[0] = 9;

        Assert.Equal(1, items[0]);
    }

    [Fact]
    public void There_is_one_empty_list() => Assert.Same(Items<int>.Empty, Items.From<int>([]));
}
