using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RapidReview.Facts;

namespace RapidReview.Tests.Facts;

/// <summary>What always holds of dates, on generated ones.</summary>
public sealed class DateFactProperties
{
    private static readonly Func<DateFact, DateFact, Truth>[] Comparisons =
    [
        (a, b) => a < b,
        (a, b) => a <= b,
        (a, b) => a == b,
        (a, b) => a != b,
        (a, b) => a >= b,
        (a, b) => a > b,
    ];

    private static readonly Func<DateFact, DateFact, DateFact>[] Combinations =
    [
        (a, b) => DateFact.LatestOf(a, b),
        (a, b) => DateFact.EarliestOf(a, b),
    ];

    /// <summary>A date, and the same date when more is known of it.</summary>
    private static Gen<(DateFact Before, DateFact After)> Refined =>
        from low in Gen.Choose(0, 6)
        from width in Gen.Choose(0, 4)
        from start in Gen.Choose(0, width)
        from length in Gen.Choose(0, width - start)
        from before in Gen.Elements(DateFact.NotYetKnown, DateFact.CannotBeEstablished, Between(low, width))
        from after in Gen.Elements(before, before.IsKnown ? Between(low + start, length) : DateFact.DidNotHappen, Between(low + start, length))
        select (before, after);

    private static Gen<((DateFact Before, DateFact After) Left, (DateFact Before, DateFact After) Right)> Pairs =>
        from left in Refined
        from right in Refined
        select (left, right);

    [Fact]
    public void Filling_in_what_was_unknown_never_changes_a_settled_comparison() =>
        Prop.ForAll(Pairs.ToArbitrary(), pair => Comparisons.All(compare =>
        {
            var before = compare(pair.Left.Before, pair.Right.Before);
            return before.IsUnknown || before == compare(pair.Left.After, pair.Right.After);
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void Filling_in_what_was_unknown_only_narrows_the_earliest_and_the_latest() =>
        Prop.ForAll(Pairs.ToArbitrary(), pair => Combinations.All(combine =>
        {
            var before = combine(pair.Left.Before, pair.Right.Before);
            var after = combine(pair.Left.After, pair.Right.After);
            return before.State switch
            {
                FactState.Known => after.IsKnown && before.Earliest <= after.Earliest && after.Latest <= before.Latest,
                FactState.DidNotHappen => after.State == FactState.DidNotHappen,
                _ => true,
            };
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_events_does_not_matter_for_the_earliest_and_the_latest() =>
        Prop.ForAll(Pairs.ToArbitrary(), pair => Combinations.All(combine =>
            combine(pair.Left.After, pair.Right.After).Equals(combine(pair.Right.After, pair.Left.After))))
            .QuickCheckThrowOnFailure();

    private static DateFact Between(int low, int width)
    {
        var first = new LocalDate(2024, 5, 1).PlusDays(low);
        return DateFact.Between(first, first.PlusDays(width));
    }
}
