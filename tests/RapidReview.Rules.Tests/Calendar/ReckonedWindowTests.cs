using RapidReview.Rules.Calendar;
using static RapidReview.Rules.Tests.Calendar.Dates;

namespace RapidReview.Rules.Tests.Calendar;

public class ReckonedWindowTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    [Theory]
    [InlineData("Mon 15 Apr 2024", false)]
    [InlineData("Tue 16 Apr 2024", true)]
    [InlineData("Wed 24 Apr 2024", true)]
    [InlineData("Thu 25 Apr 2024", false)]
    public void The_first_and_the_last_day_are_inside(string meeting, bool inside) =>
        Assert.Equal(inside, Calendar.Window(Day("Fri 5 Apr 2024"), 7, 13).Contains(Day(meeting)));

    [Fact]
    public void A_window_whose_end_is_not_confirmed_rules_out_only_what_comes_before_it_opens()
    {
        // Opens Friday 29 December 2028, the last working day covered.
        var window = Calendar.Window(Day("Wed 27 Dec 2028"), 2, 13);
        Assert.False(window.Confirmed);
        Assert.False(window.Contains(Day("Thu 28 Dec 2028")));
        Assert.Null(window.Contains(Day("Fri 29 Dec 2028")));
    }
}
