using NodaTime;
using RapidReview.Findings;
using RapidReview.Law;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>How a duty stands, by trying the extremes of every date that is not exact.</summary>
internal static class PlainStates
{
    public static DutyState Of(DutyTiming timing, Tri owed, PlainDate start, TimeUnit? period, PlainDate due, PlainDate done, PlainDate? aware, PlainDate asAt)
    {
        if (owed == Tri.No)
            return DutyState.NotTriggered;
        if (owed == Tri.Yes && start.Never)
            return timing == DutyTiming.ForAtLeast || done.Never ? DutyState.NotTriggered : done.Known ? DutyState.MetOnTime : DutyState.Undetermined;
        if (owed == Tri.Open || (period is not null && !due.Known) || (!done.Known && !done.Never))
            return DutyState.Undetermined;
        if (period is null)
            return done.Known ? DutyState.MetOnTime : start.Known ? DutyState.Due : DutyState.Undetermined;
        var possible = new HashSet<DutyState>();
        var byHour = period == TimeUnit.Hours;
        foreach (var last in Extremes(due, byHour))
        {
            if (timing == DutyTiming.ForAtLeast)
                possible.UnionWith(done.Known ? [Kept(done.First, last.Day), Kept(done.Last, last.Day)] : [GoesOn(start.First, last.Day, asAt.First), GoesOn(start.Last, last.Day, asAt.First)]);
            else if (done.Known)
                possible.UnionWith(Extremes(done, byHour).SelectMany(when => IsAfter(when, last) ? NotInTime(aware, last, byHour, DutyState.MetLate) : [DutyState.MetOnTime]));
            else
                possible.UnionWith(Extremes(asAt, byHour).SelectMany(now => IsAfter(now, last) ? NotInTime(aware, last, byHour, DutyState.Overdue) : [Pending(asAt.First, last.Day)]));
        }

        return possible.Count == 1 ? possible.Single() : DutyState.Undetermined;
    }

    private static DutyState GoesOn(LocalDate first, LocalDate last, LocalDate asAt) =>
        first > asAt ? DutyState.NotTriggered : asAt > last ? DutyState.MetOnTime : DutyState.Due;

    /// <summary>What is not done in time is late, unless whoever owes it learnt of it only after the time, or has not yet.</summary>
    private static IEnumerable<DutyState> NotInTime(PlainDate? aware, (LocalDate Day, Instant? Moment) last, bool byHour, DutyState late) =>
        aware is null ? [late]
        : aware.Never ? [DutyState.ElapsedBeforeAwareness]
        : !aware.Known ? [late, DutyState.ElapsedBeforeAwareness]
        : Extremes(aware, byHour).Select(knew => IsAfter(knew, last) ? DutyState.ElapsedBeforeAwareness : late);

    private static (LocalDate Day, Instant? Moment)[] Extremes(PlainDate date, bool byHour) =>
        [(date.First, byHour ? PlainCalendar.Start(date) : null), (date.Last, byHour ? PlainCalendar.End(date) : null)];

    private static bool IsAfter((LocalDate Day, Instant? Moment) one, (LocalDate Day, Instant? Moment) other) =>
        one.Moment is { } a && other.Moment is { } b ? a > b : one.Day > other.Day;

    private static DutyState Kept(LocalDate ended, LocalDate last) => ended < last ? DutyState.Overdue : DutyState.MetOnTime;

    private static DutyState Pending(LocalDate asAt, LocalDate last) =>
        PlainCalendar.WorkingDaysLeft(asAt, last) <= Advisor.DefaultDueSoon ? DutyState.DueSoon : DutyState.Due;
}
