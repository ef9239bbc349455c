using RapidReview.Facts;

namespace RapidReview.Tests.Facts;

public sealed class ListedTests
{
    private static readonly Truth[] Truths = [Truth.True, Truth.Unknown, Truth.False];

    [Fact]
    public void A_list_without_a_word_about_completeness_may_have_more_items()
    {
        Listed<int> list = [1, 2];

        Assert.False(list.Complete.IsKnown);
        Assert.Equal(Truth.True, list.Any(i => Truth.Of(i == 2)));
        Assert.Equal(Truth.Unknown, list.Any(i => Truth.Of(i == 3)));
        Assert.Equal(Truth.False, list.All(i => Truth.Of(i == 2)));
        Assert.Equal(Truth.Unknown, list.All(i => Truth.Of(i < 3)));
        Assert.Equal(new CountFact(1, int.MaxValue), list.CountWhere(i => Truth.Of(i == 2)));
    }

    [Fact]
    public void A_list_is_recorded_once_it_has_an_item_or_is_said_to_have_none()
    {
        Assert.Equal(Truth.True, Listed.Of([1]).IsRecorded);
        Assert.Equal(Truth.True, Listed.Complete<int>().IsRecorded);
        Assert.Equal(Truth.Unknown, Listed<int>.Empty.IsRecorded);
        Assert.Equal(Truth.Unknown, Listed<int>.Empty.With(false).IsRecorded);
        Assert.Equal(Truth.Unknown, Listed<int>.Empty.With(Fact<bool>.CannotBeEstablished).IsRecorded);
    }

    [Fact]
    public void A_complete_list_settles_any_all_and_count()
    {
        var list = Listed.Complete(1, 2);

        Assert.Equal(Truth.False, list.Any(i => Truth.Of(i == 3)));
        Assert.Equal(Truth.True, list.All(i => Truth.Of(i < 3)));
        Assert.Equal(new CountFact(1, 1), list.CountWhere(i => Truth.Of(i == 2)));
    }

    [Fact]
    public void A_list_that_is_known_to_be_incomplete_leaves_open_what_one_of_unsaid_completeness_does()
    {
        var list = Listed.From([1, 2], complete: false);

        Assert.Equal(Truth.Unknown, list.Any(i => Truth.Of(i == 3)));
        Assert.Equal(Truth.Unknown, list.All(i => Truth.Of(i < 3)));
    }

    [Fact]
    public void An_empty_complete_list_says_none()
    {
        var none = Listed.Complete<int>();

        Assert.Equal(Truth.False, none.Any(_ => Truth.True));
        Assert.Equal(Truth.True, none.All(_ => Truth.False));
        Assert.Equal(new CountFact(0, 0), none.CountWhere(_ => Truth.True));
    }

    [Fact]
    public void An_absent_list_says_nothing()
    {
        Assert.Equal(Truth.Unknown, Listed<int>.Empty.Any(_ => Truth.True));
        Assert.Equal(Truth.Unknown, Listed<int>.Empty.All(_ => Truth.True));
        Assert.Equal(new CountFact(0, int.MaxValue), Listed<int>.Empty.CountWhere(_ => Truth.True));
    }

    [Fact]
    public void An_item_that_may_pass_keeps_the_question_open()
    {
        var list = Listed.Complete(Truth.Unknown, Truth.False);

        Assert.Equal(Truth.Unknown, list.Any(t => t));
        Assert.Equal(Truth.False, list.All(t => t));
        Assert.Equal(new CountFact(0, 1), list.CountWhere(t => t));
    }

    [Fact]
    public void A_list_includes_what_is_recorded_in_it_and_is_certain_of_the_rest_only_where_it_is_complete()
    {
        Assert.Equal(Truth.True, Listed.Of([1, 2]).Includes(2));
        Assert.Equal(Truth.True, Listed.Complete(1, 2).Includes(3, 1));
        Assert.Equal(Truth.False, Listed.Complete(1, 2).Includes(3));
        Assert.Equal(Truth.Unknown, Listed.Of([1, 2]).Includes(3));
    }

    [Fact]
    public void Any_and_all_mirror_each_other()
    {
        foreach (var complete in (Fact<bool>[])[default, true, false, Fact<bool>.CannotBeEstablished])
        {
            foreach (var a in Truths)
            {
                foreach (var b in Truths)
                {
                    var list = Listed.From([a, b], complete);
                    Assert.Equal(!list.Any(t => !t), list.All(t => t));
                }
            }
        }
    }

    [Fact]
    public void Lists_compare_by_items_order_and_completeness()
    {
        Listed<int> list = [1, 2];

        Assert.Equal(list, (Listed<int>)[1, 2]);
        Assert.Equal(list.GetHashCode(), ((Listed<int>)[1, 2]).GetHashCode());
        Assert.False(list.Equals([2, 1]));
        Assert.False(list.Equals(Listed.Complete(1, 2)));
        Assert.True(list.With(complete: true).Equals(Listed.Complete(1, 2)));
    }
}
