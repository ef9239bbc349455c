using NodaTime;
using RapidReview.Findings;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>How a duty stands, by trying the extremes of every date that is not exact.</summary>
internal static class PlainStates
{
    public static DutyState Of(DutyTiming timing, Tri owed, PlainDate start, bool hasPeriod, PlainDate due, PlainDate done, PlainDate asAt)
    {
        if (owed == Tri.No)
            return DutyState.NotTriggered;
        if (owed == Tri.Yes && start.Never)
            return timing == DutyTiming.ForAtLeast || done.Never ? DutyState.NotTriggered : done.Known ? DutyState.MetOnTime : DutyState.Undetermined;
        if (owed == Tri.Open || (hasPeriod && !due.Known) || (!done.Known && !done.Never))
            return DutyState.Undetermined;
        if (!hasPeriod)
            return done.Known ? DutyState.MetOnTime : start.Known ? DutyState.Due : DutyState.Undetermined;
        var possible = new HashSet<DutyState>();
        foreach (var last in new[] { due.First, due.Last })
        {
            if (timing == DutyTiming.ForAtLeast)
                possible.UnionWith(done.Known ? [Kept(done.First, last), Kept(done.Last, last)] : [GoesOn(start.First, last, asAt.First), GoesOn(start.Last, last, asAt.First)]);
            else if (done.Known)
                possible.UnionWith([done.First > last ? DutyState.MetLate : DutyState.MetOnTime, done.Last > last ? DutyState.MetLate : DutyState.MetOnTime]);
            else
                possible.Add(Pending(asAt.First, last));
        }

        return possible.Count == 1 ? possible.Single() : DutyState.Undetermined;
    }

    private static DutyState GoesOn(LocalDate first, LocalDate last, LocalDate asAt) =>
        first > asAt ? DutyState.NotTriggered : asAt > last ? DutyState.MetOnTime : DutyState.Due;

    private static DutyState Kept(LocalDate ended, LocalDate last) => ended < last ? DutyState.Overdue : DutyState.MetOnTime;

    private static DutyState Pending(LocalDate asAt, LocalDate last) =>
        asAt > last ? DutyState.Overdue
        : PlainCalendar.WorkingDaysLeft(asAt, last) <= Advisor.DefaultDueSoon ? DutyState.DueSoon
        : DutyState.Due;
}
