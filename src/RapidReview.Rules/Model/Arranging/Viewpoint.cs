using System.Runtime.CompilerServices;
using NodaTime;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>From when a case file is looked at. Immutable, but for its note of whether anything was later.</summary>
internal sealed class Viewpoint
{
    private readonly Instant _moment;
    private readonly LocalDate _day;
    private readonly Action? _joined;
    private readonly StrongBox<bool> _later;

    private Viewpoint(Instant moment, LocalDate day, bool eventsAreComplete, bool setsAside, Action? joined = null, StrongBox<bool>? later = null, bool? isComplete = null) =>
        (_moment, _day, EventsAreComplete, SetsAside, _joined, _later, IsComplete) = (moment, day, eventsAreComplete, setsAside, joined, later ?? new(false), isComplete ?? eventsAreComplete);

    /// <summary>From no moment in particular: nothing is set aside and nothing concluded, lists are arranged.</summary>
    public static Viewpoint Timeless { get; } = new(Instant.MaxValue, LocalDate.MaxIsoValue, false, false);

    /// <summary>From no moment in particular, of a file whose events are complete.</summary>
    public static Viewpoint Complete { get; } = new(Instant.MaxValue, LocalDate.MaxIsoValue, true, false);

    /// <summary>Whether an event that is not recorded did not happen.</summary>
    public bool EventsAreComplete { get; }

    /// <summary>Whether the file is complete up to this moment, so that what it dates later had not happened, even where nothing is concluded yet.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether facts that are dated later are set aside.</summary>
    public bool SetsAside { get; }

    /// <summary>Whether any date that was looked at from here was certainly after this moment.</summary>
    public bool HasSeenLater => _later.Value;

    /// <summary>From a moment.</summary>
    /// <param name="moment">The moment asked.</param>
    /// <param name="completeTo">Up to when the file's events are complete, inclusive; null if nobody has said.</param>
    public static Viewpoint At(Instant moment, Instant? completeTo) =>
        new(moment, London.DateOf(moment), completeTo >= moment, true);

    /// <summary>From no moment in particular, telling whenever entries are joined.</summary>
    public static Viewpoint Noticing(Action joined) => new(Instant.MaxValue, LocalDate.MaxIsoValue, false, false, joined);

    /// <summary>Tells that entries were joined.</summary>
    public void NoteJoined() => _joined?.Invoke();

    /// <summary>The same, without conclusions from completeness.</summary>
    public Viewpoint WithoutConclusions() => EventsAreComplete ? new(_moment, _day, false, SetsAside, later: _later, isComplete: IsComplete) : this;

    /// <summary>Whether this moment lies within the bounds of a date, so that the date may be after it.</summary>
    public bool IsWithin(in DateFact date) => SetsAside && date.IsKnown && date.Latest > _day && date.Earliest <= _day;

    /// <summary>A date with its bounds ended at this moment, which lies within them.</summary>
    public DateFact Until(in DateFact date) => DateFact.Between(date.Earliest, _day);

    /// <summary>Whether a date is certainly after this moment.</summary>
    public bool IsBefore(in DateFact date)
    {
        if (!SetsAside || !date.IsKnown || !(date.Instant is { } instant ? instant > _moment : date.Earliest > _day))
            return false;
        _later.Value = true;
        return true;
    }
}
