using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Reasoning;

/// <summary>How a duty stands at the moment asked.</summary>
internal static class DutyStates
{
    /// <param name="timing">How its time is reckoned.</param>
    /// <param name="owed">Whether the duty is owed.</param>
    /// <param name="start">When its clock starts.</param>
    /// <param name="period">The unit of the period that was laid down; null for none. What is laid down in hours is graded by the moment, everything else by the day.</param>
    /// <param name="opens">The first day on which it may be done; null for any.</param>
    /// <param name="due">The last day.</param>
    /// <param name="done">When it was done.</param>
    /// <param name="aware">When whoever owes it knew; null where its terms do not say.</param>
    /// <param name="asAt">The moment asked.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="dueSoon">How many working days before the last day it is due soon.</param>
    public static DutyState Of(DutyTiming timing, Truth owed, DateFact start, TimeUnit? period, DateFact? opens, DateFact due, DateFact done, DateFact? aware, DateFact asAt, WorkingDayCalendar calendar, int dueSoon)
    {
        if (owed.IsFalse)
            return DutyState.NotTriggered;
        if (owed.IsUnknown)
            return DutyState.Undetermined;
        if (start.State == FactState.DidNotHappen)
            return timing == DutyTiming.ForAtLeast ? DutyState.NotTriggered : BeforeItsTime(done);
        if (period is not { } unit)
            return done.IsKnown ? DutyState.MetOnTime : done.State == FactState.DidNotHappen && start.IsKnown ? DutyState.Due : DutyState.Undetermined;
        if (!due.IsKnown)
            return DutyState.Undetermined;
        if (timing == DutyTiming.ForAtLeast)
            return KeptUp(start, due, done, asAt);
        if (done.IsKnown)
            return opens is { } first && !(done < first).IsFalse ? Graded(done < first, DutyState.MetEarly, DutyState.Undetermined) : Graded(Late(done, due, unit), NotInTime(DutyState.MetLate), DutyState.MetOnTime);
        if (done.State != FactState.DidNotHappen)
            return DutyState.Undetermined;
        return Graded(Late(asAt, due, unit), NotInTime(DutyState.Overdue), Pending(asAt.Latest, due, calendar, dueSoon));

        // Once it was not done in time: the fault of nobody whom the time had run out on. Nor of anybody who does not know yet.
        DutyState NotInTime(DutyState late) =>
            aware is not { } knew ? late
            : knew.State == FactState.DidNotHappen ? DutyState.ElapsedBeforeAwareness
            : Graded(Late(knew, due, unit), DutyState.ElapsedBeforeAwareness, late);
    }

    /// <summary>Whether the last day had passed before whoever owes it knew.</summary>
    public static Truth RanOutBefore(DateFact aware, DateFact due, TimeUnit unit) => due.IsKnown ? Late(aware, due, unit) : Truth.Unknown;

    /// <summary>Of a duty whose time has not begun to run: it may have been done all the same.</summary>
    private static DutyState BeforeItsTime(DateFact done) => done.State switch
    {
        FactState.Known => DutyState.MetOnTime,
        FactState.DidNotHappen => DutyState.NotTriggered,
        _ => DutyState.Undetermined,
    };

    /// <summary>What is to be kept up from a day on is kept until it ends; ended before its last day it was not.</summary>
    private static DutyState KeptUp(DateFact from, DateFact until, DateFact ended, DateFact asAt) => ended.State switch
    {
        FactState.Known => Graded(ended < until, DutyState.Overdue, DutyState.MetOnTime),
        FactState.DidNotHappen => Graded(from > asAt, DutyState.NotTriggered, Graded(asAt > until, DutyState.MetOnTime, DutyState.Due)),
        _ => DutyState.Undetermined,
    };

    private static Truth Late(DateFact when, DateFact due, TimeUnit unit)
    {
        if (unit != TimeUnit.Hours || !when.IsKnown || !due.IsKnown)
            return when > due;
        // Where only a day is known it may have been at any moment of it, so that the hour, once it is known, contradicts nothing.
        return First(when) > Last(due) ? Truth.True : Last(when) <= First(due) ? Truth.False : Truth.Unknown;
    }

    private static Instant First(DateFact date) => date.Instant ?? London.StartOfDay(date.Earliest);

    private static Instant Last(DateFact date) => date.Instant ?? London.EndOfDay(date.Latest);

    private static DutyState Graded(Truth late, DutyState ifLate, DutyState ifNot) =>
        late.IsTrue ? ifLate : late.IsFalse ? ifNot : DutyState.Undetermined;

    /// <summary>Where the last day is known within bounds, whether it is near may still be open.</summary>
    private static DutyState Pending(LocalDate asAt, DateFact due, WorkingDayCalendar calendar, int dueSoon)
    {
        var (first, last) = (IsSoon(asAt, due.Earliest, calendar, dueSoon), IsSoon(asAt, due.Latest, calendar, dueSoon));
        return first != last ? DutyState.Undetermined : first ? DutyState.DueSoon : DutyState.Due;
    }

    private static bool IsSoon(LocalDate asAt, LocalDate due, WorkingDayCalendar calendar, int dueSoon) =>
        calendar.Count(asAt, due) is { } left && left <= dueSoon;
}
