using NodaTime;
using RapidReview.Facts;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>A date as the set of days on which it can have been, as the reference interpreter sees it.</summary>
/// <param name="Known">Whether any day is known; if not, it is open, or it never happened.</param>
/// <param name="Never">Whether it is known not to have happened.</param>
/// <param name="First">The first day on which it can have been.</param>
/// <param name="Last">The last day on which it can have been.</param>
/// <param name="Moment">The moment, where the hour is known.</param>
internal sealed record PlainDate(bool Known, bool Never, LocalDate First, LocalDate Last, Instant? Moment)
{
    public static PlainDate Open { get; } = new(false, false, default, default, null);

    public static PlainDate NeverHappened { get; } = new(false, true, default, default, null);

    public override string ToString() => Never ? "never" : !Known ? "open" : Moment is { } moment ? $"{moment}" : $"{First:uuuu-MM-dd}..{Last:uuuu-MM-dd}";

    public static PlainDate Between(LocalDate first, LocalDate last) => new(true, false, first, last, null);

    public static PlainDate Of(DateFact fact) =>
        fact.State == FactState.Known ? new(true, false, fact.Earliest, fact.Latest, fact.Instant)
        : fact.State == FactState.DidNotHappen ? NeverHappened
        : Open;

    /// <summary>A comparison, decided by trying the extremes of both against each other.</summary>
    public static Tri Compare(PlainDate a, PlainDate b, Func<LocalDate, LocalDate, bool> holds)
    {
        if (a.Never || b.Never)
            return Tri.No;
        if (!a.Known || !b.Known)
            return Tri.Open;

        // Between two ranges only the corners, and whether they overlap, can make a difference.
        var answers = new HashSet<bool>();
        foreach (var x in new[] { a.First, a.Last, b.First, b.Last }.Where(day => day >= a.First && day <= a.Last))
        {
            foreach (var y in new[] { b.First, b.Last, a.First, a.Last }.Where(day => day >= b.First && day <= b.Last))
                answers.Add(holds(x, y));
        }

        return answers.Count > 1 ? Tri.Open : answers.Single() ? Tri.Yes : Tri.No;
    }

    /// <summary>The latest: it has happened once all have.</summary>
    public static PlainDate Latest(IReadOnlyList<PlainDate> dates)
    {
        if (dates.Any(date => date.Never))
            return NeverHappened;
        if (dates.Any(date => !date.Known))
            return Open;
        var result = Between(dates.Max(date => date.First), dates.Max(date => date.Last));
        return result with { Moment = Hour(dates.Where(date => date.Last >= result.First).ToList(), moments => moments.Max()) };
    }

    /// <summary>The earliest of those that happened.</summary>
    public static PlainDate Earliest(IReadOnlyList<PlainDate> dates)
    {
        var happened = dates.Where(date => !date.Never).ToList();
        if (happened.Count == 0)
            return NeverHappened;
        if (happened.Exists(date => !date.Known))
            return Open;
        var result = Between(happened.Min(date => date.First), happened.Min(date => date.Last));
        return result with { Moment = Hour(happened.Where(date => date.First <= result.Last).ToList(), moments => moments.Min()) };
    }

    /// <summary>What is certain when it may be any of several dates.</summary>
    public static PlainDate AnyOf(IReadOnlyList<PlainDate> dates) =>
        dates.Distinct().Count() == 1 ? dates[0]
        : dates.All(date => date.Known) ? Between(dates.Min(date => date.First), dates.Max(date => date.Last))
        : Open;

    // The hour is that of the only one that can decide; of several only where each is known to the hour on the one day.
    private static Instant? Hour(List<PlainDate> deciding, Func<IEnumerable<Instant>, Instant> pick) =>
        deciding.TrueForAll(date => date.Moment is not null) && deciding.Select(date => date.First).Distinct().Count() == 1
            ? pick(deciding.Select(date => date.Moment!.Value))
            : null;
}
