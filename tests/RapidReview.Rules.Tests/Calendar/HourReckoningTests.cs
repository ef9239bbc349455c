using NodaTime;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Tests.Calendar;

public class HourReckoningTests
{
    [Fact]
    public void Hours_within_one_season_do_not_change_the_clock()
    {
        var due = CalendarTime.AddHours(Instant.FromUtc(2024, 7, 1, 8, 0), 72);
        Assert.True(due.Confirmed);
        Assert.Equal(new LocalDateTime(2024, 7, 4, 9, 0), due.LocalEnd!.Value.LocalDateTime);
        Assert.Equal(Duration.Zero, due.ClockChange);
    }

    [Fact]
    public void Hours_without_an_end_show_none()
    {
        var due = CalendarTime.AddHours(Instant.MaxValue, 1);
        Assert.False(due.Confirmed);
        Assert.Null(due.LocalEnd);
        Assert.Equal(Duration.Zero, due.ClockChange);
    }
}
