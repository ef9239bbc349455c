using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Tests.Reasoning;

/// <summary>How a duty stands whose terms say when whoever owes it knew, and one that is laid down in hours.</summary>
public class DutyStatesTests
{
    // A time with two sides: from Tuesday 16 to Wednesday 24 April 2024.
    private static readonly DateFact First = Day(16);
    private static readonly DateFact Last = Day(24);

    private static readonly DateFact Due = Say.Day("Wednesday 7 January 2026");
    private static readonly LocalDate[] Days = [.. Enumerable.Range(0, 4).Select(day => new LocalDate(2026, 1, 6).PlusDays(day))];

    /// <summary>Every date that can be known of four days, by day, within bounds, by the hour, and not at all.</summary>
    private static readonly DateFact[] Dates =
    [
        default, DateFact.CannotBeEstablished, DateFact.DidNotHappen,
        .. Days.SelectMany(from => Days.Where(to => to >= from).Select(to => DateFact.Between(from, to))),
        .. Days.SelectMany(day => new[] { 9, 18 }.Select(hour => DateFact.At(London.StartOfDay(day) + Duration.FromHours(hour), day))),
    ];

    [Theory]
    [InlineData("Tuesday 6 January 2026", DutyState.Overdue)]
    [InlineData("Wednesday 7 January 2026", DutyState.Overdue)]
    [InlineData("Thursday 8 January 2026", DutyState.ElapsedBeforeAwareness)]
    public void Known_on_the_last_day_there_was_still_time(string aware, DutyState state) =>
        Assert.Equal(state, NotDone(Say.Day(aware), "Friday 9 January 2026"));

    [Fact]
    public void While_there_is_time_it_does_not_matter_who_knows()
    {
        foreach (var aware in new[] { default, DateFact.DidNotHappen, Say.Day("Tuesday 6 January 2026") })
            Assert.Equal(DutyState.DueSoon, NotDone(aware, "Wednesday 7 January 2026"));
    }

    [Fact]
    public void Where_it_is_not_known_when_they_knew_nobody_is_called_late()
    {
        Assert.Equal(DutyState.Undetermined, NotDone(default, "Friday 9 January 2026"));
        Assert.Equal(DutyState.Undetermined, NotDone(DateFact.CannotBeEstablished, "Friday 9 January 2026"));
        Assert.Equal(DutyState.Undetermined, NotDone(DateFact.Between(new LocalDate(2026, 1, 7), new LocalDate(2026, 1, 8)), "Friday 9 January 2026"));
    }

    [Fact]
    public void Bounds_that_lie_on_one_side_of_the_last_day_are_enough()
    {
        Assert.Equal(DutyState.ElapsedBeforeAwareness, NotDone(DateFact.Between(new LocalDate(2026, 1, 8), new LocalDate(2026, 1, 9)), "Friday 9 January 2026"));
        Assert.Equal(DutyState.Overdue, NotDone(DateFact.Between(new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 7)), "Friday 9 January 2026"));
    }

    [Fact]
    public void Whoever_does_not_know_yet_is_not_overdue() => Assert.Equal(DutyState.ElapsedBeforeAwareness, NotDone(DateFact.DidNotHappen, "Friday 9 January 2026"));

    [Theory]
    [InlineData("Wednesday 7 January 2026", DutyState.MetOnTime)]
    [InlineData("Thursday 8 January 2026", DutyState.ElapsedBeforeAwareness)]
    public void Done_in_time_is_done_in_time_and_done_after_it_was_not_late(string done, DutyState state) =>
        Assert.Equal(state, Of(TimeUnit.Weeks, Due, Say.Day(done), Say.Day("Thursday 8 January 2026"), AtEndOf("Friday 9 January 2026")));

    [Fact]
    public void Done_late_by_somebody_who_knew_is_late() =>
        Assert.Equal(DutyState.MetLate, Of(TimeUnit.Weeks, Due, Say.Day("Friday 9 January 2026"), Say.Day("Wednesday 7 January 2026"), AtEndOf("Friday 9 January 2026")));

    [Fact]
    public void Where_it_is_not_known_whether_it_was_done_it_is_open() =>
        Assert.Equal(DutyState.Undetermined, Of(TimeUnit.Weeks, Due, default, Say.Day("Friday 9 January 2026"), AtEndOf("Friday 9 January 2026")));

    [Fact]
    public void A_duty_whose_terms_do_not_say_is_overdue_as_ever() =>
        Assert.Equal(DutyState.Overdue, Of(TimeUnit.Weeks, Due, DateFact.DidNotHappen, null, AtEndOf("Friday 9 January 2026")));

    [Theory]
    [InlineData(9, 59, DutyState.MetOnTime)]
    [InlineData(10, 0, DutyState.MetOnTime)]
    [InlineData(10, 1, DutyState.MetLate)]
    public void Hours_are_graded_by_the_moment(int hour, int minute, DutyState state) =>
        Assert.Equal(state, Of(TimeUnit.Hours, At(10, 0), At(hour, minute), null, AtEndOf("Friday 9 January 2026")));

    [Fact]
    public void Of_hours_a_day_alone_grades_only_what_lies_on_another_day()
    {
        Assert.Equal(DutyState.Undetermined, Of(TimeUnit.Hours, At(10, 0), Due, null, AtEndOf("Friday 9 January 2026")));
        Assert.Equal(DutyState.MetOnTime, Of(TimeUnit.Hours, At(10, 0), Say.Day("Tuesday 6 January 2026"), null, AtEndOf("Friday 9 January 2026")));
        Assert.Equal(DutyState.MetLate, Of(TimeUnit.Hours, At(10, 0), Say.Day("Thursday 8 January 2026"), null, AtEndOf("Friday 9 January 2026")));
        Assert.Equal(DutyState.Undetermined, Of(TimeUnit.Hours, Due, At(18, 0), null, AtEndOf("Friday 9 January 2026")));
    }

    /// <summary>Every combination of what can be known of four days: whatever is found out, a settled state stays.</summary>
    [Theory]
    [InlineData(TimeUnit.Weeks)]
    [InlineData(TimeUnit.Hours)]
    public void Whatever_is_found_out_unsettles_nothing(TimeUnit unit)
    {
        var asAt = AtEndOf("Thursday 8 January 2026");
        var found = 0;
        var dues = unit == TimeUnit.Hours ? Dates.Where(date => date.IsKnown) : Dates.Where(date => date.IsKnown && date.Instant is null);
        foreach (var due in dues)
        {
            foreach (var done in Dates)
            {
                foreach (var aware in Dates)
                {
                    if (Of(unit, due, done, aware, asAt) is var state && state == DutyState.Undetermined)
                        continue;
                    found++;
                    foreach (var more in Dates.Where(date => Refines(aware, date)))
                        Assert.True(Of(unit, due, done, more, asAt) == state, $"{state} of {due}, {done}, {aware} becomes {Of(unit, due, done, more, asAt)} with {more}");
                    foreach (var more in Dates.Where(date => Refines(done, date)))
                        Assert.True(Of(unit, due, more, aware, asAt) == state, $"{state} of {due}, {done}, {aware} becomes {Of(unit, due, more, aware, asAt)} done {more}");
                    foreach (var more in Dates.Where(date => due.Instant is null && Refines(due, date) && (unit == TimeUnit.Hours || date.Instant is null)))
                        Assert.True(Of(unit, more, done, aware, asAt) == state, $"{state} of {due}, {done}, {aware} becomes {Of(unit, more, done, aware, asAt)} due {more}");
                }
            }
        }

        Assert.InRange(found, 1000, int.MaxValue);
    }

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

    private static bool Refines(DateFact less, DateFact more) =>
        !less.IsKnown ? less.State != FactState.DidNotHappen : more.IsKnown && less.Instant is null && less.Earliest <= more.Earliest && more.Latest <= less.Latest;

    private static DutyState NotDone(DateFact aware, string asked) => Of(TimeUnit.Weeks, Due, DateFact.DidNotHappen, aware, AtEndOf(asked));

    private static DateFact At(int hour, int minute) => DateFact.At(London.StartOfDay(Due.Earliest) + Duration.FromMinutes((60 * hour) + minute), Due.Earliest);

    private static DateFact AtEndOf(string day) => DateFact.At(London.EndOfDay(Say.Day(day)), Say.Day(day));

    private static DutyState Of(TimeUnit unit, DateFact due, DateFact done, DateFact? aware, DateFact asAt) =>
        DutyStates.Of(DutyTiming.Within, Truth.True, Say.Day("Wednesday 24 December 2025"), unit, null, due, done, aware, asAt, WorkingDayCalendar.EnglandAndWales, Advisor.DefaultDueSoon);

    private static DutyState State(DateFact? first, DateFact done, DateFact? asAt = null) =>
        DutyStates.Of(DutyTiming.Within, Truth.True, Day(5), TimeUnit.WorkingDays, first, Last, done, null, asAt ?? Day(30), WorkingDayCalendar.EnglandAndWales, Advisor.DefaultDueSoon);

    private static DateFact Day(int day) => new LocalDate(2024, 4, day);
}
