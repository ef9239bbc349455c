using NodaTime;
using RapidReview.Rules.Calendar;
using static RapidReview.Rules.Tests.Calendar.Dates;

namespace RapidReview.Rules.Tests.Calendar;

public class LondonTests
{
    [Fact]
    public void Half_past_eleven_at_night_in_universal_time_is_the_next_day_in_a_London_summer()
    {
        Assert.Equal(Day("Tue 2 Jul 2024"), London.DateOf(Instant.FromUtc(2024, 7, 1, 23, 30)));
        Assert.Equal(Day("Mon 1 Jan 2024"), London.DateOf(Instant.FromUtc(2024, 1, 1, 23, 30)));
    }

    [Theory]
    [InlineData("Sat 30 Mar 2024", 24)]
    [InlineData("Sun 31 Mar 2024", 23)]
    [InlineData("Sun 27 Oct 2024", 25)]
    public void A_day_lasts_from_midnight_to_midnight_by_the_clock(string day, int hours)
    {
        var (start, end) = (London.StartOfDay(Day(day)), London.EndOfDay(Day(day)));
        Assert.Equal(Duration.FromHours(hours), end + Duration.FromNanoseconds(1) - start);
        Assert.Equal(Day(day), London.DateOf(start));
        Assert.Equal(Day(day), London.DateOf(end));
        Assert.NotEqual(Day(day), London.DateOf(end + Duration.FromNanoseconds(1)));
        Assert.NotEqual(Day(day), London.DateOf(start - Duration.FromNanoseconds(1)));
    }

    [Fact]
    public void A_summer_day_starts_at_eleven_the_night_before_in_universal_time() =>
        Assert.Equal(Instant.FromUtc(2024, 6, 30, 23, 0), London.StartOfDay(Day("Mon 1 Jul 2024")));

    [Fact]
    public void The_last_day_that_can_be_written_ends_with_the_last_moment() =>
        Assert.Equal(Instant.MaxValue, London.EndOfDay(Day("Fri 31 Dec 9999")));

    [Fact]
    public void The_first_seconds_that_can_be_written_have_no_London_day()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => London.DateOf(Instant.MinValue + Duration.FromSeconds(74)));
        Assert.Equal(LocalDate.MinIsoValue, London.DateOf(Instant.MinValue + Duration.FromSeconds(75)));
    }
}
