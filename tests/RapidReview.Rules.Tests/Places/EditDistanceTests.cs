using FsCheck;
using FsCheck.Fluent;
using RapidReview.Rules.Places;

namespace RapidReview.Rules.Tests.Places;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("tees", "tees", 0)]
    [InlineData("", "tees", 4)]
    [InlineData("tees", "", 4)]
    [InlineData("cardif", "cardiff", 1)]
    [InlineData("cardigff", "cardiff", 1)]
    [InlineData("cardoff", "cardiff", 1)]
    [InlineData("cadriff", "cardiff", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void It_counts_the_slips(string first, string second, int slips) =>
        Assert.Equal(slips, EditDistance.Between(first, second));

    [Fact]
    public void It_is_the_same_both_ways_and_never_more_than_the_longer_text() => Prop
        .ForAll<NonNull<string>, NonNull<string>>((first, second) =>
        {
            var there = EditDistance.Between(first.Get, second.Get);
            return there == EditDistance.Between(second.Get, first.Get)
                && there <= Math.Max(first.Get.Length, second.Get.Length)
                && there >= Math.Abs(first.Get.Length - second.Get.Length);
        })
        .QuickCheckThrowOnFailure();
}
