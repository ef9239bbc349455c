using NodaTime;
using RapidReview.Documents.Timelines;

namespace RapidReview.Documents.Tests.Timelines;

public class DayScaleTests
{
    private static readonly LocalDate Incident = new(2024, 3, 28);

    [Fact]
    public void Days_stand_in_their_order_and_within_the_axis()
    {
        var scale = new DayScale([Incident, Incident.PlusDays(40), Incident.PlusYears(2), Incident.PlusYears(5)], 100, 400);
        var middles = Enumerable.Range(-3, 5 * 366).Select(i => scale.Middle(Incident.PlusDays(i))).ToList();
        Assert.All(middles.Zip(middles.Skip(1)), pair => Assert.True(pair.First <= pair.Second + 0.0001));
        Assert.All(middles, x => Assert.InRange(x, 100, 400.0001));
    }

    [Fact]
    public void Years_in_which_nothing_happens_are_left_out() =>
        Assert.Equal(2, new DayScale([Incident, Incident.PlusDays(10), Incident.PlusYears(3)], 0, 300).Windows().Count);

    [Fact]
    public void However_many_quiet_stretches_there_are_most_of_the_axis_shows_days()
    {
        var scale = new DayScale(Enumerable.Range(0, 30).Select(i => Incident.PlusMonths(i * 2)), 0, 260);
        Assert.InRange(scale.Windows().Count, 1, 6);
    }

    [Fact]
    public void A_day_that_is_left_out_stands_in_the_gap()
    {
        var scale = new DayScale([Incident, Incident.PlusYears(1)], 0, 300);
        var second = scale.Windows()[1].X;
        Assert.Equal(second - (DayScale.Break / 2), scale.Middle(Incident.PlusMonths(6)), 3);
    }
}
