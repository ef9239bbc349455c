using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Testing.Conformance;

namespace RapidReview.Testing.Tests.Conformance;

/// <summary>What counts as a duty that a pack has loosened.</summary>
public sealed class PackBesideTests
{
    private static readonly Concluded Owed = new(Truth.True, DutyState.Due, DutyState.Due, Day(1), Day(1), Day(10), Day(10), DateFact.DidNotHappen);

    [Fact]
    public void The_same_is_not_looser() => Assert.Empty(PackBeside.Loosened(keepsUp: false, Owed, Owed));

    [Fact]
    public void A_duty_that_is_owed_no_more_or_no_more_for_certain_is()
    {
        Assert.NotEmpty(PackBeside.Loosened(keepsUp: false, Owed, Owed with { Outcome = Truth.False }));
        Assert.NotEmpty(PackBeside.Loosened(keepsUp: false, Owed, Owed with { Outcome = Truth.Unknown }));
        Assert.NotEmpty(PackBeside.Loosened(keepsUp: false, Owed with { Outcome = Truth.Unknown }, Owed with { Outcome = Truth.False }));
        Assert.Empty(PackBeside.Loosened(keepsUp: false, Owed with { Outcome = Truth.Unknown }, Owed));
    }

    [Theory]
    [InlineData(11, false, true)]
    [InlineData(9, false, false)]
    [InlineData(11, true, false)]
    [InlineData(9, true, true)]
    public void A_later_last_day_is_and_so_is_an_earlier_end_of_what_is_kept_up(int due, bool keepsUp, bool looser) =>
        Assert.Equal(looser, PackBeside.Loosened(keepsUp, Owed, Owed with { Due = Day(due) }).Any());

    [Fact]
    public void A_last_day_within_bounds_is_looser_only_where_that_is_certain()
    {
        Assert.Empty(PackBeside.Loosened(keepsUp: false, Owed, Owed with { Due = DateFact.Between(new(2024, 4, 9), new(2024, 4, 12)) }));
        Assert.NotEmpty(PackBeside.Loosened(keepsUp: false, Owed, Owed with { Due = DateFact.Between(new(2024, 4, 11), new(2024, 4, 12)) }));
    }

    [Theory]
    [InlineData(DutyState.Overdue, DutyState.MetOnTime)]
    [InlineData(DutyState.Due, DutyState.MetLate)]
    public void A_duty_that_something_less_ends_is(DutyState was, DutyState now) =>
        Assert.NotEmpty(PackBeside.Loosened(keepsUp: false, Owed with { State = was }, Owed with { State = now }));

    private static DateFact Day(int day) => DateFact.OnDay(new(2024, 4, day));
}
