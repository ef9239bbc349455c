using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Explanation;

/// <summary>Says how the dates of a duty came about.</summary>
internal sealed class DutyReasons(WorkingDayCalendar calendar)
{
    /// <summary>The sentences.</summary>
    /// <param name="timing">How its time is reckoned.</param>
    /// <param name="dates">The dates of the duty.</param>
    /// <param name="owed">Whether it is owed.</param>
    /// <param name="clock">What the clock says of its start, as a clause.</param>
    /// <param name="startsOn">The day on which the clock starts, as a noun phrase; null where only the clause says it.</param>
    /// <param name="asAt">The moment asked.</param>
    public IEnumerable<string> Of(DutyTiming timing, Dates dates, Truth owed, string clock, string? startsOn, DateFact asAt)
    {
        if (owed.IsFalse)
            yield break;
        if (dates.Start.State == FactState.DidNotHappen)
        {
            yield return startsOn is null
                ? $"The clock has not started: it starts when {clock}, and that has not happened."
                : $"The clock has not started: it starts on {startsOn}, and that has not happened.";
        }
        else if (!dates.Start.IsKnown)
        {
            yield return timing == DutyTiming.AsSoonAs ? $"It is not known when {clock}." : $"It is not known when {clock}, so no last day can be given.";
        }
        else if (timing == DutyTiming.AsSoonAs)
        {
            yield return $"It falls to be done as soon as {clock}, on {Wording.Date(dates.Start)}. No number of days is laid down.";
        }
        else if (dates.Period is not { } period)
        {
            yield return "No number of days was laid down for this on the day that governs it.";
        }
        else if (!dates.Due.IsKnown)
        {
            yield return $"The count leaves what the calendar covers ({Wording.Day(calendar.Coverage.Start)} to {Wording.Day(calendar.Coverage.End)}, version {calendar.Version}), so no last day is given.";
        }
        else if (period.Value.Unit == TimeUnit.Hours)
        {
            yield return Hours(timing, dates, period.Value, clock);
        }
        else
        {
            yield return timing == DutyTiming.Before
                ? $"The day on which {clock} is {Wording.Date(dates.Start)}, which is not counted; {period.Value} back from it is {Wording.Date(dates.Due)}.{SkippedWords(dates, back: true)}"
                : $"Day zero, when {clock}, is {Wording.Date(dates.Start)}; {period.Value} from it end on {Wording.Date(dates.Due)}.{SkippedWords(dates, back: false)}";
        }

        if (dates.NotBefore is { IsKnown: true } opens && dates.Due.IsKnown)
            yield return $"It is not to be done before {Wording.Date(opens)}.";
        if (dates.PrudentDue.IsKnown && !dates.PrudentDue.Equals(dates.Due))
            yield return $"On the most cautious reading {(timing == DutyTiming.Before ? "that day" : "day zero")} is {Wording.Date(dates.PrudentStart)}, and the last day {Wording.Date(dates.PrudentDue)}: advice, not a second duty.";
        if (RanOut(dates, asAt) is { } ranOut)
            yield return ranOut;
        if ((timing == DutyTiming.ForAtLeast ? Ended(dates, asAt) : Done(dates, asAt)) is { } done)
            yield return done;
    }

    /// <summary>The working day, counted from the start of the clock, on which a duty was done.</summary>
    public int? WorkingDay(Dates dates) =>
        dates.Done.IsExact && dates.Start.IsExact && dates.Period?.Value.Unit == TimeUnit.WorkingDays && dates.Done.Earliest >= dates.Start.Earliest
            ? calendar.Count(dates.Start.Earliest, dates.Done.Earliest)
            : null;

    public Items<SkippedDate> Skipped(Dates dates, bool back) =>
        dates.Due.IsExact && dates.Start.IsExact && dates.Period is { Value.Unit: TimeUnit.WorkingDays } period
            ? Items.From((back ? calendar.Subtract(dates.Start.Earliest, period.Value.Count) : calendar.Add(dates.Start.Earliest, period.Value.Count)).Skipped.Select(day => new SkippedDate { Date = day.Date, Because = day.Holiday?.ToString() ?? "weekend" }))
            : [];

    private string SkippedWords(Dates dates, bool back)
    {
        if (dates.Period is not { Value.Unit: TimeUnit.WorkingDays })
            return "";
        var holidays = Skipped(dates, back).Where(day => day.Because != "weekend").Select(day => $"{Wording.Day(day.Date)} ({day.Because})").ToList();
        return holidays.Count switch
        {
            0 => " Weekends do not count.",
            1 => $" Weekends do not count, nor does {holidays[0]}.",
            _ => $" Weekends do not count, nor do {string.Join(", ", holidays.SkipLast(1))} and {holidays[^1]}.",
        };
    }

    /// <summary>A time of hours runs from a moment. Where only a day is known, it ends within bounds.</summary>
    private static string Hours(DutyTiming timing, Dates dates, TimeLimit period, string clock)
    {
        var (back, count) = (timing == DutyTiming.Before, timing == DutyTiming.Before ? -period.Count : period.Count);
        var runs = back ? $"counted back from {Wording.Date(dates.Start)}, when {clock}," : $"counted from {Wording.Date(dates.Start)}, when {clock},";
        if (dates.Due.Instant is not null)
            return $"{period}, {runs} end on {Wording.Date(dates.Due)}.";
        var (first, last) = (CalendarTime.AddHours(London.StartOfDay(dates.Start.Earliest), count).End, CalendarTime.AddHours(London.EndOfDay(dates.Start.Latest), count).End);
        return first is { } from && last is { } to
            ? $"This is approximate, because the hour is not known at which {clock}: {period}, {runs} end between {Wording.Moment(from)} and {Wording.Moment(to)}."
            : $"This is approximate, because the hour is not known at which {clock}.";
    }

    /// <summary>Where it was not done in time, and whoever owes it could not have known in time.</summary>
    private static string? RanOut(Dates dates, DateFact asAt)
    {
        if (dates is not { Aware: { } aware, Due.IsKnown: true, Period.Value.Unit: var unit } || !(asAt > dates.Due).IsTrue || (dates.Done <= dates.Due).IsTrue)
            return null;
        if (aware.State == FactState.DidNotHappen)
            return "Its time has run out, and nobody who owes it knows yet, so nobody is late.";
        if (!DutyStates.RanOutBefore(aware, dates.Due, unit).IsTrue)
            return aware.IsExact ? null : "Whether its time had run out before whoever owes it knew is not known.";
        var then = dates.Done.IsKnown ? "Record the reason." : dates.Done.State == FactState.DidNotHappen ? "Do it at once, and record the reason." : "If it is not done yet, do it at once, and record the reason.";
        return $"Its time had run out before whoever owes it knew, on {Wording.Date(aware)}, so nobody was late. {then}";
    }

    private static string Ended(Dates dates, DateFact asAt) => dates.Done.State switch
    {
        FactState.Known => $"It ended on {Wording.Date(dates.Done)}.",
        FactState.DidNotHappen when (asAt > dates.Due).IsTrue => "That time has run out, and it had not ended before.",
        FactState.DidNotHappen => "It has not ended.",
        _ => "Whether it has ended is not known.",
    };

    private string? Done(Dates dates, DateFact asAt)
    {
        if (!dates.Done.IsKnown)
        {
            return dates.Done.State == FactState.DidNotHappen ? "It is not done: the file's events are complete, and it is not among them."
                : (dates.Due < asAt).IsTrue ? "The last day has passed, and whether it was done is not known: the file does not say that it records everything that has happened."
                : "Whether it is done is not known.";
        }

        var counted = WorkingDay(dates) is { } day ? $", working day {day}" : "";
        var grade = dates.State switch
        {
            DutyState.MetOnTime when dates.Start.State == FactState.DidNotHappen => ", before its time began to run",
            DutyState.MetOnTime when dates.Due.IsKnown => ": in time",
            DutyState.MetLate => ": late",
            DutyState.MetEarly => ": too early",
            _ => "",
        };
        return $"Done on {Wording.Date(dates.Done)}{counted}{grade}.";
    }
}
