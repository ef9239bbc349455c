using NodaTime;
using NodaTime.Text;

namespace RapidReview.Facts;

/// <summary>
/// When something happened, or a date of a person's life. It may be unknown, known to a day, known to an instant, known
/// only within bounds, or, for an event, known not to have happened. Comparisons are by the day in London and give a
/// <see cref="Truth"/>: a date known within bounds answers only where every day within them gives the same answer.
/// A date that is known not to have happened compares false with everything.
/// </summary>
public readonly struct DateFact : IEquatable<DateFact>
{
    private DateFact(FactState state, LocalDate earliest, LocalDate latest, Instant? instant)
    {
        State = state;
        Earliest = earliest;
        Latest = latest;
        Instant = instant;
    }

    /// <summary>What is known.</summary>
    public FactState State { get; }

    /// <summary>The earliest day in London on which it can have been, inclusive. Meaningful only when <see cref="IsKnown"/>.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The latest day in London on which it can have been, inclusive. Meaningful only when <see cref="IsKnown"/>.</summary>
    public LocalDate Latest { get; }

    /// <summary>The exact instant, where the time of day is known; otherwise null.</summary>
    public Instant? Instant { get; }

    /// <summary>Not yet known: the default value of this type.</summary>
    public static DateFact NotYetKnown => default;

    /// <summary>Asked, and nobody can say.</summary>
    public static DateFact CannotBeEstablished => new(FactState.CannotBeEstablished, default, default, null);

    /// <summary>Of an event: it has not happened, up to the moment asked.</summary>
    public static DateFact DidNotHappen => new(FactState.DidNotHappen, default, default, null);

    /// <summary>Whether a date, perhaps only within bounds, is known.</summary>
    public bool IsKnown => State == FactState.Known;

    /// <summary>Whether the day is known exactly.</summary>
    public bool IsExact => IsKnown && Earliest == Latest;

    /// <summary>
    /// Whether it is recorded: true where the date is known, at least within bounds, or is known not to have happened; otherwise
    /// unknown. Never false: what nobody has recorded is not a "no".
    /// </summary>
    public Truth IsRecorded => IsKnown || State == FactState.DidNotHappen ? Truth.True : Truth.Unknown;

    /// <summary>Whether the event happened: true once any date is known for it, false if it is known not to have, else unknown.</summary>
    public Fact<bool> Happened => State switch
    {
        FactState.Known => true,
        FactState.DidNotHappen => false,
        FactState.CannotBeEstablished => Fact<bool>.CannotBeEstablished,
        _ => default,
    };

    /// <summary>A day in London.</summary>
    public static implicit operator DateFact(LocalDate day) => OnDay(day);

    /// <summary>A day in London: the named alternative to the conversion.</summary>
    public static DateFact OnDay(LocalDate day) => new(FactState.Known, day, day, null);

    /// <summary>An instant; its day is the day in London.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="dayInLondon">The London day of <paramref name="instant"/>, which the caller has worked out.</param>
    public static DateFact At(Instant instant, LocalDate dayInLondon) => new(FactState.Known, dayInLondon, dayInLondon, instant);

    /// <summary>Some day from <paramref name="earliest"/> to <paramref name="latest"/>, both inclusive.</summary>
    /// <exception cref="ArgumentException"><paramref name="latest"/> is before <paramref name="earliest"/>.</exception>
    public static DateFact Between(LocalDate earliest, LocalDate latest) =>
        latest < earliest
            ? throw new ArgumentException("The latest day is before the earliest.", nameof(latest))
            : new(FactState.Known, earliest, latest, null);

    /// <summary>
    /// The latest of several events, which has happened once all have. Unknown if any is unknown, unless one is known
    /// not to have happened.
    /// </summary>
    public static DateFact LatestOf(params DateFact[] dates) => Combine(dates, latest: true);

    /// <summary>
    /// The earliest of several events. Those known not to have happened do not count; unknown if any other is unknown.
    /// </summary>
    public static DateFact EarliestOf(params DateFact[] dates) => Combine(dates, latest: false);

    /// <summary>
    /// What is certain of a date that is one of two, nobody knows which: bounds that take in both; not known where one is
    /// not known, or did not happen and the other may have.
    /// </summary>
    internal static DateFact EitherOf(DateFact one, DateFact other) =>
        one.Equals(other) ? one
        : one.IsKnown && other.IsKnown ? Between(LocalDate.Min(one.Earliest, other.Earliest), LocalDate.Max(one.Latest, other.Latest))
        : default;

    /// <summary>Whether the left day is before the right day.</summary>
    public static Truth operator <(DateFact left, DateFact right) => Before(in left, in right, orSame: false);

    /// <summary>Whether the left day is after the right day.</summary>
    public static Truth operator >(DateFact left, DateFact right) => Before(in right, in left, orSame: false);

    /// <summary>Whether the left day is the right day or before it.</summary>
    public static Truth operator <=(DateFact left, DateFact right) => Before(in left, in right, orSame: true);

    /// <summary>Whether the left day is the right day or after it.</summary>
    public static Truth operator >=(DateFact left, DateFact right) => Before(in right, in left, orSame: true);

    /// <summary>Whether the two days are the same.</summary>
    public static Truth operator ==(DateFact left, DateFact right) => NeverHappened(in left, in right) ? Truth.False : SameDay(in left, in right);

    /// <summary>Whether the two days differ. False where either is known not to have happened.</summary>
    public static Truth operator !=(DateFact left, DateFact right) => NeverHappened(in left, in right) ? Truth.False : !SameDay(in left, in right);

    /// <summary>Whether state, bounds and instant are the same.</summary>
    public bool Equals(DateFact other) =>
        State == other.State && Earliest == other.Earliest && Latest == other.Latest && Instant == other.Instant;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateFact other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, Earliest, Latest, Instant);

    /// <summary>
    /// The day as <c>2024-04-08</c>, the bounds as <c>2024-04-08..2024-04-10</c>, the instant in UTC, or the state. The same whatever
    /// the culture. For debugging and simple output: advice as text writes days out.
    /// </summary>
    public override string ToString() =>
        !IsKnown ? $"{State}" : Instant is { } instant ? InstantPattern.ExtendedIso.Format(instant) : IsExact ? Iso(Earliest) : $"{Iso(Earliest)}..{Iso(Latest)}";

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static bool NeverHappened(in DateFact left, in DateFact right) =>
        left.State == FactState.DidNotHappen || right.State == FactState.DidNotHappen;

    /// <summary>An order is certain when it holds, or fails, for every day within the bounds.</summary>
    private static Truth Before(in DateFact left, in DateFact right, bool orSame)
    {
        if (NeverHappened(in left, in right))
            return Truth.False;
        if (!left.IsKnown || !right.IsKnown)
            return Truth.Unknown;
        if (orSame ? left.Latest <= right.Earliest : left.Latest < right.Earliest)
            return Truth.True;
        return (orSame ? left.Earliest <= right.Latest : left.Earliest < right.Latest) ? Truth.Unknown : Truth.False;
    }

    private static Truth SameDay(in DateFact left, in DateFact right)
    {
        if (!left.IsKnown || !right.IsKnown)
            return Truth.Unknown;
        if (left.Latest < right.Earliest || right.Latest < left.Earliest)
            return Truth.False;
        return left.IsExact && right.IsExact ? Truth.True : Truth.Unknown;
    }

    private static DateFact Combine(DateFact[] dates, bool latest)
    {
        ArgumentNullException.ThrowIfNull(dates);
        var result = DidNotHappen;
        var unknown = default(DateFact?);
        foreach (var date in dates)
        {
            if (date.State == FactState.DidNotHappen)
            {
                if (latest)
                    return DidNotHappen;
            }
            else if (!date.IsKnown)
            {
                unknown = unknown is { State: FactState.CannotBeEstablished } ? unknown : date;
            }
            else
            {
                result = result.IsKnown ? Merge(result, date, latest) : date;
            }
        }

        return unknown ?? result;
    }

    private static DateFact Merge(DateFact a, DateFact b, bool latest)
    {
        var earliest = Pick(a.Earliest, b.Earliest, latest);
        var last = Pick(a.Latest, b.Latest, latest);
        // The hour is known only where the other cannot fall on the same day, or where both have an hour.
        if (Decides(a, b, latest))
            return a;
        if (Decides(b, a, latest))
            return b;
        return AreSameBounds(a, b) && a.Instant is { } x && b.Instant is { } y
            ? At(latest ? NodaTime.Instant.Max(x, y) : NodaTime.Instant.Min(x, y), earliest)
            : Between(earliest, last);
    }

    private static bool Decides(DateFact one, DateFact other, bool latest) =>
        latest ? other.Latest < one.Earliest : one.Latest < other.Earliest;

    private static bool AreSameBounds(DateFact a, DateFact b) => a.Earliest == b.Earliest && a.Latest == b.Latest;

    private static LocalDate Pick(LocalDate a, LocalDate b, bool latest) => latest ? LocalDate.Max(a, b) : LocalDate.Min(a, b);
}
