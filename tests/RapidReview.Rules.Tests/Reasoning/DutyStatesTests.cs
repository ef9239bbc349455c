using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Tests.Reasoning;

/// <summary>A time with two sides: from Tue 16 to Wed 24 April 2024.</summary>
public class DutyStatesTests
{
    private static readonly DateFact First = Day(16);
    private static readonly DateFact Last = Day(24);

    [Theory]
    [InlineData(15, DutyState.MetEarly)]
    [InlineData(16, DutyState.MetOnTime)]
    [InlineData(24, DutyState.MetOnTime)]
    [InlineData(25, DutyState.MetLate)]
    public void What_may_not_be_done_before_a_day_is_done_too_early_before_it(int day, DutyState expected) =>
        Assert.Equal(expected, State(First, Day(day)));

    [Fact]
    public void Without_a_first_day_nothing_is_too_early()
    {
        Assert.Equal(DutyState.MetOnTime, State(null, Day(8)));
        Assert.Equal(DutyState.MetOnTime, State(DateFact.DidNotHappen, Day(8)));
    }

    [Fact]
    public void A_first_day_that_is_not_known_leaves_it_open_whether_it_was_too_early() =>
        Assert.Equal(DutyState.Undetermined, State(DateFact.NotYetKnown, Day(17)));

    [Fact]
    public void A_first_day_within_bounds_settles_what_lies_outside_them()
    {
        var first = DateFact.Between(new LocalDate(2024, 4, 15), new LocalDate(2024, 4, 17));
        Assert.Equal(DutyState.MetEarly, State(first, Day(12)));
        Assert.Equal(DutyState.Undetermined, State(first, Day(16)));
        Assert.Equal(DutyState.MetOnTime, State(first, Day(17)));
    }

    [Fact]
    public void A_first_day_makes_nothing_overdue_that_is_not() =>
        Assert.Equal(DutyState.Due, State(First, DateFact.DidNotHappen, Day(8)));

    private static DutyState State(DateFact? first, DateFact done, DateFact? asAt = null) =>
        DutyStates.Of(DutyTiming.Within, Truth.True, Day(5), hasPeriod: true, first, Last, done, asAt ?? Day(30), WorkingDayCalendar.EnglandAndWales, 2);

    private static DateFact Day(int day) => new LocalDate(2024, 4, day);
}
