using NodaTime;
using RapidReview.Documents.Model;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;

namespace RapidReview.Documents.Timelines;

/// <summary>
/// Draws a timeline: a row for each event and duty, so that no label can lie on another; forms rather than colours; days that are
/// not working days shaded where there is room to see them.
/// </summary>
internal sealed class TimelineDrawing
{
    private const double Width = 480;
    private const double Left = 176;
    private const double Right = 436;
    private const double Top = 30;
    private const double LineHeight = 10.5;
    private const double Above = 6.5;

    /// <summary>How wide a day must be for its shading to be seen.</summary>
    private const double Seen = 0.8;

    private readonly IReadOnlyList<TimelineRow> _rows;
    private readonly LocalDate _asAt;
    private readonly WorkingDayCalendar _calendar;
    private readonly DayScale _scale;
    private readonly List<(double Top, double Height, IReadOnlyList<string> Says)> _places = [];
    private readonly double _bottom;
    private readonly List<Shape> _shapes = [];

    public TimelineDrawing(IReadOnlyList<TimelineRow> rows, LocalDate asAt, WorkingDayCalendar calendar)
    {
        (_rows, _asAt, _calendar) = (rows, asAt, calendar);
        _scale = new DayScale(rows.SelectMany(row => row.Days).SelectMany(date => new[] { date.Earliest, date.Latest }).Append(asAt), Left, Right);
        _bottom = Top;
        foreach (var row in rows)
        {
            var says = LabelWidth.Wrap(row.Says, Left - 8);
            var height = 16.5 + (says.Count * LineHeight);
            _places.Add((_bottom, height, says));
            _bottom += height;
        }
    }

    public Drawing Draw()
    {
        var (weekends, holidays) = Shading();
        Axis();
        for (var i = 0; i < _rows.Count; i++)
            Row(_rows[i], _places[i].Top, _places[i].Height, _places[i].Says);
        Legend(weekends, holidays);
        return new(Width, _bottom + 40, Items.From(_shapes));
    }

    private (bool Weekends, bool Holidays) Shading()
    {
        var (weekends, holidays) = (false, false);
        if (_scale.PerDay < Seen)
            return (weekends, holidays);
        foreach (var (first, last, _) in _scale.Windows())
        {
            for (var day = first; day <= last; day = day.PlusDays(1))
            {
                if (_calendar.IsWorkingDay(day) != false || _calendar.WhyNot(day) is not { } why)
                    continue;
                var isWeekend = why.Reason == SkipReason.Weekend;
                (weekends, holidays) = (weekends || isWeekend, holidays || !isWeekend);
                _shapes.Add(new BoxShape(_scale.Middle(day) - (_scale.PerDay / 2), Top, _scale.PerDay, _bottom - Top, isWeekend ? Fill.Shade : Fill.Hatch));
            }
        }

        return (weekends, holidays);
    }

    /// <summary>The days along the top, a pale line down from each, and two slanting strokes where time is left out.</summary>
    private void Axis()
    {
        foreach (var (day, year) in DayTicks.Of(_scale))
        {
            var x = _scale.Middle(day);
            _shapes.Add(new StrokeShape(x, Top - 4, x, _bottom, Stroke.Faint));
            _shapes.Add(new LabelShape(x, Top - 7, DayTicks.Short(day), Anchor.Middle));
            if (year)
                _shapes.Add(new LabelShape(x, Top - 18, $"{day.Year}", Anchor.Middle, Tone.Strong));
        }

        _shapes.Add(new StrokeShape(Left, Top, Right, Top));
        _shapes.Add(new StrokeShape(0, _bottom, Width, _bottom, Stroke.Faint));
        foreach (var (_, _, begins) in _scale.Windows().Skip(1))
        {
            var x = begins - DayScale.Break;
            _shapes.Add(new BoxShape(x + 1, Top - 1, DayScale.Break - 2, _bottom - Top + 2, Fill.Paper));
            LeftOut(x + (DayScale.Break / 2), Top);
            LeftOut(x + (DayScale.Break / 2), _bottom);
        }

        var now = _scale.Middle(_asAt);
        _shapes.Add(new StrokeShape(now, Top, now, _bottom, Stroke.Dashed));
    }

    private void Row(TimelineRow row, double top, double height, IReadOnlyList<string> says)
    {
        var y = top + (height / 2);
        _shapes.Add(new StrokeShape(0, top, Width, top, Stroke.Faint));
        for (var i = 0; i < says.Count; i++)
            _shapes.Add(new LabelShape(0, top + 11 + (i * LineHeight), says[i]));
        _shapes.Add(new LabelShape(0, top + 11 + (says.Count * LineHeight), LabelWidth.Cut(row.About, Left - 8), Anchor.Start, Tone.Faint));
        if (row is { Start.IsKnown: true, Due.IsKnown: true } && row.Start.Earliest < row.Due.Latest)
            _shapes.Add(new BoxShape(_scale.Middle(row.Start.Earliest), y - 2.5, _scale.Middle(row.Due.Latest) - _scale.Middle(row.Start.Earliest), 5, Fill.Bar));
        Put(row.Event, Mark.Event, y);
        Put(row.Start, Mark.Start, y);
        Put(row.Prudent, Mark.PrudentDay, y - Above);
        Put(row.Due, Mark.LastDay, y - Above);
        Put(row.Done, Mark.Done, y + Above);
        if ((row.Due.IsKnown ? row.Due : row.Event.IsKnown ? row.Event : row.Done) is { IsKnown: true } named)
        {
            var (x, words) = (row.Days.Max(date => _scale.Middle(date.Latest)) + 7, DayTicks.Short(named.Latest));
            _shapes.Add(new BoxShape(x - 1, y - 5, LabelWidth.Of(words), 10, Fill.Paper));
            _shapes.Add(new LabelShape(x, y + 3, words, Anchor.Start, Tone.Strong));
        }
    }

    /// <summary>Two slanting strokes: time is left out here.</summary>
    private void LeftOut(double x, double y)
    {
        _shapes.Add(new StrokeShape(x - 5, y + 5, x - 1, y - 5));
        _shapes.Add(new StrokeShape(x + 1, y + 5, x + 5, y - 5));
    }

    /// <summary>A mark on a day; on each end, with a line between, of what is known only within bounds.</summary>
    private void Put(DateFact date, Mark mark, double y)
    {
        if (!date.IsKnown)
            return;
        var (from, to) = (_scale.Middle(date.Earliest), _scale.Middle(date.Latest));
        if (!date.IsExact)
        {
            _shapes.Add(new StrokeShape(from, y, to, y, Stroke.Dashed));
            _shapes.Add(new MarkShape(from, y, mark));
        }

        _shapes.Add(new MarkShape(to, y, mark));
    }

    private void Legend(bool weekends, bool holidays)
    {
        (double x, double y) = (0, _bottom + 16);
        foreach (var (mark, words) in new[] { (Mark.Event, "it happened"), (Mark.Start, "time starts"), (Mark.LastDay, "last day"), (Mark.PrudentDay, "prudent day"), (Mark.Done, "done") })
        {
            _shapes.Add(new MarkShape(x + 5, y - 3, mark));
            _shapes.Add(new LabelShape(x + 13, y, words));
            x += LabelWidth.Of(words) + 28;
        }

        (x, y) = (0, y + 15);
        _shapes.Add(new StrokeShape(x + 5, y - 8, x + 5, y + 1, Stroke.Dashed));
        Named("the day of this advice");
        if (weekends)
            Boxed(Fill.Shade, "weekend");
        if (holidays)
            Boxed(Fill.Hatch, "bank holiday");
        if (_scale.Windows().Count > 1)
        {
            LeftOut(x + 5, y - 3);
            Named("time left out");
        }

        void Boxed(Fill fill, string words)
        {
            _shapes.Add(new BoxShape(x, y - 8, 10, 9, fill));
            Named(words);
        }

        void Named(string words)
        {
            _shapes.Add(new LabelShape(x + 13, y, words));
            x += LabelWidth.Of(words) + 28;
        }
    }
}
