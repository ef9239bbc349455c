using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>Decides one rule for one subject. Holds nothing of the case; safe to share.</summary>
/// <param name="Rules">The rule set.</param>
/// <param name="Edition">The edition that is forced; null where each instrument is picked by its own dates.</param>
/// <param name="Calendar">The calendar.</param>
/// <param name="DueSoon">How many working days before its last day a duty is due soon.</param>
internal sealed record Decider(RuleSet Rules, string? Edition, WorkingDayCalendar Calendar, int DueSoon)
{
    public Cell Decide(int position, Subject subject, Frame frame)
    {
        var rule = Rules.Rules[position];
        var (from, to) = Governing.Days(rule.By, subject);
        return HasOneEra(rule, from, to)
            ? DecideOn(rule, subject, from, frame)
            : DecideInEach(rule, subject, frame);
    }

    /// <summary>A day in each era that may apply: of one only, its first possible day.</summary>
    public static List<LocalDate> GoverningDays(LoadedRule rule, Subject subject)
    {
        var (from, to) = Governing.Days(rule.By, subject);
        return [from, .. rule.Boundaries.Where(boundary => boundary > from && boundary <= to)];
    }

    // Apart from Decide, which every finding goes through and which need not pay for what the lambda captures.
    private Cell DecideInEach(LoadedRule rule, Subject subject, Frame frame) =>
        Agreement.Of(GoverningDays(rule, subject).ConvertAll(day => DecideOn(rule, subject, day, frame)));

    private static bool HasOneEra(LoadedRule rule, LocalDate from, LocalDate to)
    {
        foreach (var boundary in from == to ? [] : rule.Boundaries.AsSpan())
        {
            if (boundary > from && boundary <= to)
                return false;
        }

        return true;
    }

    private Cell DecideOn(LoadedRule rule, Subject subject, LocalDate day, Frame frame)
    {
        if (Rules.Version(rule, day, Edition) is not { } version)
            return Nothing(rule, day, subject.AsAt.Latest);
        (frame.Subject, frame.Governing) = (subject, day);
        if (rule.Kind == FindingKind.Clock)
        {
            var start = version.Starts!.Evaluate(frame);
            return new Cell
            {
                Version = version,
                Governing = day,
                Outcome = start.Happened == true,
                Dates = new Dates { Start = start, PrudentStart = version.Prudently?.Evaluate(frame) ?? start },
            };
        }

        var outcome = version.When!.Evaluate(frame);
        var examined = true;
        if (outcome.IsUnknown && frame.Supposed is null)
        {
            (outcome, examined) = ((Board)frame.Board).Cases.Settle(version.When, subject, frame);
            (frame.Subject, frame.Governing) = (subject, day);
        }

        var absent = (outcome.IsFalse && version.Where?.Evaluate(frame).IsFalse == true) || version.Once?.Evaluate(frame).IsTrue == false;
        return new Cell
        {
            Version = version,
            Governing = day,
            Absent = absent,
            Outcome = outcome,
            CasesNotExamined = !examined,
            Dates = rule.Kind == FindingKind.Duty ? DutyDates(version, outcome, subject, day, frame) : null,
        };
    }

    /// <summary>
    /// No era applies: before the first day that the pack covers nothing is known, and later the rule did not exist. Of a rule
    /// that came later than the pack's first day, and begins only after the moment asked, nothing is told in either case: it
    /// changes no advice of an earlier day.
    /// </summary>
    private Cell Nothing(LoadedRule rule, LocalDate day, LocalDate asked)
    {
        var absent = Edition is not null || day >= Rules.Pack.Manifest.CoversFrom;
        var isToCome = rule.Versions is not [var first, ..] || first.From > LocalDate.Max(asked, Rules.Pack.Manifest.CoversFrom);
        var date = absent ? DateFact.DidNotHappen : default;
        var state = absent ? DutyState.NotTriggered : DutyState.Undetermined;
        return new Cell
        {
            Governing = day,
            Absent = absent || isToCome,
            Outcome = absent ? Truth.False : Truth.Unknown,
            Dates = rule.Kind is FindingKind.Clock or FindingKind.Duty
                ? new Dates { Start = date, PrudentStart = date, Due = date, PrudentDue = date, State = state, PrudentState = state }
                : null,
        };
    }

    private Dates DutyDates(RuleVersion version, Truth owed, Subject subject, LocalDate day, Frame frame)
    {
        var start = frame.Board.Date(version.Clock, subject, FindingDate.Start);
        var prudentStart = frame.Board.Date(version.Clock, subject, FindingDate.PrudentStart);
        var period = version.Period < 0 ? null : Rules.Value(version.Period, day, Edition);
        var done = version.Done!.Evaluate(frame);
        var back = version.Timing == DutyTiming.Before;
        var due = period is null ? default : TimeLimits.Shift(start, period.Value, back, Calendar);
        var prudentDue = period is null ? default : TimeLimits.Shift(prudentStart, period.Value, back, Calendar);
        return new Dates
        {
            Start = start,
            PrudentStart = prudentStart,
            Due = due,
            PrudentDue = prudentDue,
            Done = done,
            Period = period,
            State = DutyStates.Of(version.Timing, owed, start, period is not null, due, done, subject.AsAt, Calendar, DueSoon),
            PrudentState = DutyStates.Of(version.Timing, owed, prudentStart, period is not null, prudentDue, done, subject.AsAt, Calendar, DueSoon),
        };
    }
}
