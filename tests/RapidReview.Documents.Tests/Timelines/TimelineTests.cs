using RapidReview.Documents.Model;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Timelines;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;

namespace RapidReview.Documents.Tests.Timelines;

public class TimelineTests
{
    public static TheoryData<string> Cases => AdvisedCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_is_told_as_having_happened_after_the_moment_asked(string name)
    {
        var one = AdvisedCase.Of(name);
        Assert.All(Rows(one).Where(row => row.Event.IsKnown), row => Assert.True(row.Event.Earliest <= London.DateOf(one.Advice.AsAt), row.Says));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_duty_that_is_owed_and_has_a_last_day_is_there(string name)
    {
        foreach (var part in AdvisedCase.Of(name).Advice.Parts.Where(part => !part.Forced))
        {
            var days = Timeline.Of(part, AdvisedCase.Of(name).File, AdvisedCase.Of(name).Advice.AsAt).Rows.Select(row => row.Due).ToList();
            Assert.All(part.Duties.Where(duty => duty.Owed == Outcome.Met && duty.Due.IsKnown), duty => Assert.Contains(days, day => day.Equals(duty.Due)));
        }
    }

    [Fact]
    public void What_happened_comes_first_by_day_and_what_is_not_known_is_left_out()
    {
        var events = Rows(AdvisedCase.Of("example-infant-head-injury")).Where(row => row.Event.IsKnown).Select(row => row.Says).ToList();
        Assert.Equal(["The incident", "Stockton-on-Tees knew of the incident", "Police knew of the incident", "The notification was sent", "The rapid review was sent to the Panel"], events);
    }

    [Fact]
    public void A_picture_has_no_more_rows_than_fit_on_a_page() => Assert.All(
        AdvisedCase.All.SelectMany(one => one.Paper.Blocks.OfType<Picture>()),
        picture => Assert.True(picture.InWords.Rows.Count <= 14 && picture.Drawing.Height < 620, picture.Title));

    private static IEnumerable<TimelineRow> Rows(AdvisedCase one) =>
        one.Advice.Parts.Where(part => !part.Forced).SelectMany(part => Timeline.Of(part, one.File, one.Advice.AsAt).Rows);
}
