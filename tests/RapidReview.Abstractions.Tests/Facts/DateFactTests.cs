using System.Globalization;
using NodaTime;
using RapidReview.Facts;

namespace RapidReview.Tests.Facts;

public sealed class DateFactTests
{
    private static readonly DateFact[] NotKnown = [default, DateFact.CannotBeEstablished];

    [Fact]
    public void A_date_is_recorded_within_bounds_too_or_as_not_having_happened()
    {
        Assert.Equal(Truth.True, DateFact.OnDay(new(2024, 4, 1)).IsRecorded);
        Assert.Equal(Truth.True, DateFact.Between(new(2024, 4, 1), new(2024, 4, 8)).IsRecorded);
        Assert.Equal(Truth.True, DateFact.DidNotHappen.IsRecorded);
        Assert.Equal(Truth.Unknown, default(DateFact).IsRecorded);
        Assert.Equal(Truth.Unknown, DateFact.CannotBeEstablished.IsRecorded);
    }

    [Fact]
    public void The_default_is_not_yet_known()
    {
        Assert.Equal(FactState.NotYetKnown, default(DateFact).State);
        Assert.Equal(DateFact.NotYetKnown, default(DateFact));
        Assert.False(default(DateFact).IsExact);
    }

    [Fact]
    public void A_day_is_known_exactly()
    {
        DateFact day = May(3);

        Assert.True(day.IsExact);
        Assert.Equal(May(3), day.Earliest);
        Assert.Equal(May(3), day.Latest);
        Assert.Null(day.Instant);
    }

    [Fact]
    public void Exact_days_compare_as_days_do()
    {
        for (var i = 1; i <= 3; i++)
        {
            for (var j = 1; j <= 3; j++)
            {
                var (a, b) = (DateFact.OnDay(May(i)), DateFact.OnDay(May(j)));
                Assert.Equal(Truth.Of(i < j), a < b);
                Assert.Equal(Truth.Of(i > j), a > b);
                Assert.Equal(Truth.Of(i <= j), a <= b);
                Assert.Equal(Truth.Of(i >= j), a >= b);
                Assert.Equal(Truth.Of(i == j), a == b);
                Assert.Equal(Truth.Of(i != j), a != b);
            }
        }
    }

    [Fact]
    public void Bounds_answer_exactly_where_every_day_within_them_gives_the_same_answer()
    {
        foreach (var (a, days) in Ranges())
        {
            foreach (var (b, others) in Ranges())
            {
                Assert.Equal(Every(days, others, (x, y) => x < y), a < b);
                Assert.Equal(Every(days, others, (x, y) => x > y), a > b);
                Assert.Equal(Every(days, others, (x, y) => x <= y), a <= b);
                Assert.Equal(Every(days, others, (x, y) => x >= y), a >= b);
                Assert.Equal(Every(days, others, (x, y) => x == y), a == b);
                Assert.Equal(Every(days, others, (x, y) => x != y), a != b);
            }
        }
    }

    [Fact]
    public void Times_on_one_day_are_the_same_day() =>
        Assert.Equal(Truth.True, At(3, 9) == At(3, 17));

    [Fact]
    public void A_comparison_with_what_is_not_known_is_unknown()
    {
        foreach (var date in NotKnown)
        {
            Assert.Equal(Truth.Unknown, date < May(3));
            Assert.Equal(Truth.Unknown, date >= May(3));
            Assert.Equal(Truth.Unknown, May(3) == date);
            Assert.Equal(Truth.Unknown, date != May(3));
        }
    }

    [Fact]
    public void What_did_not_happen_compares_false_with_everything()
    {
        foreach (var other in (DateFact[])[May(3), default, DateFact.CannotBeEstablished, DateFact.DidNotHappen])
        {
            Assert.Equal(Truth.False, DateFact.DidNotHappen < other);
            Assert.Equal(Truth.False, DateFact.DidNotHappen > other);
            Assert.Equal(Truth.False, DateFact.DidNotHappen <= other);
            Assert.Equal(Truth.False, DateFact.DidNotHappen >= other);
            Assert.Equal(Truth.False, DateFact.DidNotHappen == other);
            Assert.Equal(Truth.False, DateFact.DidNotHappen != other);
        }
    }

    [Fact]
    public void An_event_with_any_date_has_happened()
    {
        Assert.Equal(Fact<bool>.Of(true), DateFact.Between(May(1), May(9)).Happened);
        Assert.Equal(Fact<bool>.Of(false), DateFact.DidNotHappen.Happened);
        Assert.Equal(Fact<bool>.CannotBeEstablished, DateFact.CannotBeEstablished.Happened);
        Assert.Equal(default, default(DateFact).Happened);
    }

    [Fact]
    public void Bounds_in_the_wrong_order_are_refused() =>
        Assert.Throws<ArgumentException>(() => DateFact.Between(May(2), May(1)));

    [Fact]
    public void Equality_looks_at_state_bounds_and_hour()
    {
        Assert.True(At(3, 9).Equals((object)At(3, 9)));
        Assert.Equal(At(3, 9).GetHashCode(), At(3, 9).GetHashCode());
        Assert.False(At(3, 9).Equals(At(3, 10)));
        Assert.False(At(3, 9).Equals(May(3)));
        Assert.False(default(DateFact).Equals(DateFact.DidNotHappen));
    }

    [Fact]
    public void All_have_happened_on_the_latest_day()
    {
        Assert.Equal(DateFact.OnDay(May(5)), DateFact.LatestOf(May(3), May(5), May(4)));
        Assert.Equal(DateFact.DidNotHappen, DateFact.LatestOf(May(3), default, DateFact.DidNotHappen));
        Assert.Equal(DateFact.NotYetKnown, DateFact.LatestOf(May(3), default));
        Assert.Equal(DateFact.CannotBeEstablished, DateFact.LatestOf(DateFact.CannotBeEstablished, default, May(3)));
        Assert.Equal(DateFact.CannotBeEstablished, DateFact.LatestOf(default, DateFact.CannotBeEstablished, May(3)));
    }

    [Fact]
    public void The_first_has_happened_on_the_earliest_day()
    {
        Assert.Equal(DateFact.OnDay(May(3)), DateFact.EarliestOf(May(5), May(3), May(4)));
        Assert.Equal(DateFact.OnDay(May(3)), DateFact.EarliestOf(DateFact.DidNotHappen, May(3)));
        Assert.Equal(DateFact.DidNotHappen, DateFact.EarliestOf(DateFact.DidNotHappen));
        Assert.Equal(DateFact.NotYetKnown, DateFact.EarliestOf(default, May(3)));
    }

    [Fact]
    public void Bounds_combine_to_the_days_that_are_possible()
    {
        foreach (var (a, days) in Ranges())
        {
            foreach (var (b, others) in Ranges())
            {
                AssertBounds(days, others, LocalDate.Max, DateFact.LatestOf(a, b));
                AssertBounds(days, others, LocalDate.Min, DateFact.EarliestOf(a, b));
            }
        }
    }

    [Fact]
    public void The_hour_is_kept_where_only_one_can_decide()
    {
        Assert.Equal(At(5, 9), DateFact.LatestOf(At(5, 9), May(4)));
        Assert.Equal(At(5, 9), DateFact.LatestOf(DateFact.Between(May(1), May(4)), At(5, 9)));
        Assert.Equal(At(5, 9), DateFact.EarliestOf(At(5, 9), May(6)));
        Assert.Equal(At(5, 17), DateFact.LatestOf(At(5, 9), At(5, 17)));
        Assert.Equal(At(5, 9), DateFact.EarliestOf(At(5, 9), At(5, 17)));
    }

    [Fact]
    public void The_hour_is_dropped_where_another_event_may_fall_on_the_same_day()
    {
        Assert.Equal(DateFact.OnDay(May(5)), DateFact.LatestOf(At(5, 9), May(5)));
        Assert.Equal(DateFact.OnDay(May(5)), DateFact.LatestOf(At(5, 9), DateFact.Between(May(4), May(5))));
        Assert.Equal(DateFact.OnDay(May(5)), DateFact.EarliestOf(DateFact.Between(May(5), May(6)), At(5, 9)));
    }

    [Fact]
    public void Written_out_it_is_the_same_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (other.DateTimeFormat.LongDatePattern, other.DateTimeFormat.ShortDatePattern, other.DateTimeFormat.DateSeparator) = ("MMMM dd", "dd/MM", ".");
        CultureInfo.CurrentCulture = other;
        try
        {
            Assert.Equal("2024-05-06", DateFact.OnDay(May(6)).ToString());
            Assert.Equal("2024-05-06..2024-05-07", DateFact.Between(May(6), May(7)).ToString());
            Assert.Equal("2024-05-06T08:00:00Z", At(6, 9).ToString());
            Assert.Equal("DidNotHappen", DateFact.DidNotHappen.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertBounds(
        LocalDate[] days, LocalDate[] others, Func<LocalDate, LocalDate, LocalDate> pick, DateFact combined)
    {
        var possible = days.SelectMany(_ => others, pick).ToArray();
        Assert.Equal(DateFact.Between(possible.Min(), possible.Max()), combined);
    }

    private static Truth Every(LocalDate[] days, LocalDate[] others, Func<LocalDate, LocalDate, bool> holds)
    {
        var answers = days.SelectMany(_ => others, holds).Distinct().ToArray();
        return answers.Length == 1 ? Truth.Of(answers[0]) : Truth.Unknown;
    }

    private static IEnumerable<(DateFact Date, LocalDate[] Days)> Ranges() =>
        from first in Enumerable.Range(1, 5)
        from last in Enumerable.Range(first, 6 - first)
        select (DateFact.Between(May(first), May(last)), Enumerable.Range(first, last - first + 1).Select(May).ToArray());

    private static LocalDate May(int day) => new(2024, 5, day);

    private static DateFact At(int day, int hour) =>
        DateFact.At(Instant.FromUtc(2024, 5, day, hour - 1, 0), May(day));
}
