using NodaTime;
using RapidReview.Documents.Model;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Timelines;
using RapidReview.Rules.Calendar;

namespace RapidReview.Documents.Tests.Timelines;

public class TimelineDrawingTests
{
    private static readonly LocalDate Thursday = new(2024, 3, 28);

    public static TheoryData<string> Cases => AdvisedCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_label_lies_on_another_or_leaves_the_picture(string name) =>
        Assert.All(AdvisedCase.Of(name).Paper.Blocks.OfType<Picture>(), picture =>
        {
            var labels = picture.Drawing.Shapes.OfType<LabelShape>().Select(Extent).ToList();
            Assert.All(labels, label => Assert.True(label.Left >= -1 && label.Right <= picture.Drawing.Width + 1 && label.Bottom <= picture.Drawing.Height, label.Text));
            for (var i = 0; i < labels.Count; i++)
            {
                var others = labels.Skip(i + 1).Where(other => labels[i].Left < other.Right && other.Left < labels[i].Right && labels[i].Top < other.Bottom && other.Top < labels[i].Bottom);
                Assert.Equal([], others.Select(other => $"{labels[i].Text} and {other.Text}"));
            }
        });

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_words_beside_a_picture_say_every_row(string name) =>
        Assert.All(AdvisedCase.Of(name).Paper.Blocks.OfType<Picture>(), picture =>
            Assert.Equal(picture.Drawing.Shapes.OfType<MarkShape>().Any(mark => mark.Mark == Mark.LastDay && mark.Y < picture.Drawing.Height - 40), picture.InWords.Rows.Any(row => row.Cells[1].Lines.Any(line => line.Text.StartsWith("Last day", StringComparison.Ordinal)))));

    [Fact]
    public void Weekends_are_shaded_and_bank_holidays_hatched()
    {
        // Thursday 28 March 2024 to Monday 8 April 2024, with three days of room at each end, from Monday 25 March to Thursday 11 April.
        // Weekends: 30, 31 March, 6, 7 April. Bank holidays: Good Friday 29 March, Easter Monday 1 April.
        var shapes = Draw(Row(Thursday, Thursday.PlusDays(11))).Shapes.OfType<BoxShape>().Where(box => box.Height > 15).ToList();
        Assert.Equal((4, 2), (shapes.Count(box => box.Fill == Fill.Shade), shapes.Count(box => box.Fill == Fill.Hatch)));
    }

    [Fact]
    public void Days_beyond_the_calendar_are_not_guessed() =>
        Assert.DoesNotContain(Draw(Row(new(2010, 1, 4), new(2010, 1, 29)), new(2010, 1, 29)).Shapes.OfType<BoxShape>(), box => box.Fill is Fill.Shade or Fill.Hatch);

    [Fact]
    public void Each_kind_of_day_has_a_mark_of_its_own()
    {
        var row = Row(Thursday, Thursday.PlusDays(11)) with { Prudent = Thursday.PlusDays(7), Done = Thursday.PlusDays(8) };
        var marks = Draw(row).Shapes.OfType<MarkShape>().Where(mark => mark.Y < 60).Select(mark => mark.Mark).Order();
        Assert.Equal([Mark.Start, Mark.LastDay, Mark.PrudentDay, Mark.Done], marks);
    }

    [Fact]
    public void What_is_known_only_within_bounds_has_a_mark_at_each_end() => Assert.Equal(
        2,
        Draw(new TimelineRow { Says = "It happened", About = "child A", Event = Facts.DateFact.Between(Thursday, Thursday.PlusDays(5)) }).Shapes.OfType<MarkShape>().Count(mark => mark.Mark == Mark.Event && mark.Y < 60));

    private static TimelineRow Row(LocalDate start, LocalDate due) => new() { Says = "Notify the Panel", About = "child A", Start = start, Due = due };

    private static Drawing Draw(TimelineRow row, LocalDate? asAt = null) => new TimelineDrawing([row], asAt ?? Thursday.PlusDays(3), WorkingDayCalendar.EnglandAndWales).Draw();

    private static (string Text, double Left, double Right, double Top, double Bottom) Extent(LabelShape label)
    {
        var width = LabelWidth.Of(label.Text);
        var left = label.Anchor switch { Anchor.Middle => label.X - (width / 2), Anchor.End => label.X - width, _ => label.X };
        return (label.Text, left, left + width, label.Y - (LabelShape.Size * 0.8), label.Y + 1);
    }
}
