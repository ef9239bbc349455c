using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Packs;
using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>Decides one rule for one subject. Holds nothing of the case; safe to share.</summary>
/// <param name="Rules">The rule set.</param>
/// <param name="Reading">By which dates the law is read.</param>
/// <param name="Calendar">The calendar.</param>
/// <param name="DueSoon">How many working days before its last day a duty is due soon.</param>
internal sealed record Decider(RuleSet Rules, LawReading Reading, WorkingDayCalendar Calendar, int DueSoon)
{
    /// <summary>The edition that is forced; null where each instrument is picked by its own dates.</summary>
    public string? Edition => Reading.Edition;

    /// <summary>The era of a rule on a governing day; null where none is in force.</summary>
    public RuleVersion? Version(LoadedRule rule, LocalDate day) => Rules.Version(rule, day, Reading);

    /// <summary>The value of a parameter on a governing day; null where none is set.</summary>
    public ParameterEra? Value(int parameter, LocalDate day) => Rules.Value(parameter, day, Reading);

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
        (frame.Subject, frame.Governing) = (subject, day);
        if (Version(rule, day) is not { } version)
            return Nothing(rule, day, subject.AsAt.Latest, frame);
        var here = version.Area is null || Reading.IsForced ? Truth.True : version.Area.Evaluate(frame);
        if (here.IsFalse)
            return Absent(rule, day);
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

        var outcome = here & version.When!.Evaluate(frame);
        var examined = true;
        if (outcome.IsUnknown && here.IsTrue && frame.Supposed is null)
        {
            (outcome, examined) = ((Board)frame.Board).Cases.Settle(version.When, subject, frame);
            (frame.Subject, frame.Governing) = (subject, day);
        }

        var absent = (outcome.IsFalse && version.Where?.Evaluate(frame).IsFalse == true) || version.Once?.Evaluate(frame).IsTrue == false;
        var dates = rule.Kind == FindingKind.Duty ? DutyDates(version, outcome, subject, day, frame) : null;
        if (rule.TightenedBy >= 0)
        {
            var local = frame.Board.Outcome(rule.TightenedBy, subject);
            dates = Stricter(version.Timing, dates!, outcome, rule.TightenedBy, local, subject, frame);
            (outcome, absent) = (outcome | local, absent && local.IsFalse);
        }

        return new Cell
        {
            Version = version,
            Governing = day,
            Absent = absent,
            Outcome = outcome,
            CasesNotExamined = !examined,
            Dates = dates,
        };
    }

    /// <summary>Of a duty of the core and the local one that tightens it, the stricter: the earlier last day, and both are to be done.</summary>
    private Dates Stricter(DutyTiming timing, Dates floor, Truth owed, int rule, Truth ownOwed, Subject subject, Frame frame)
    {
        if (ownOwed.IsFalse)
            return floor;
        var (start, prudentStart) = (Own(FindingDate.Start), Own(FindingDate.PrudentStart));
        var (due, prudentDue, done) = (Own(FindingDate.Due), Own(FindingDate.PrudentDue), Own(FindingDate.Done));
        if (!owed.IsFalse)
        {
            (start, prudentStart) = ((due <= floor.Due).IsTrue ? start : floor.Start, (prudentDue <= floor.PrudentDue).IsTrue ? prudentStart : floor.PrudentStart);
            (due, prudentDue, done) = (DateFact.EarliestOf(due, floor.Due), DateFact.EarliestOf(prudentDue, floor.PrudentDue), DateFact.LatestOf(done, floor.Done));
        }

        var unit = IsInHours(rule) ? TimeUnit.Hours : floor.Period?.Value.Unit ?? TimeUnit.WorkingDays;
        return floor with
        {
            Start = start,
            PrudentStart = prudentStart,
            Due = due,
            PrudentDue = prudentDue,
            Done = done,
            State = DutyStates.Of(timing, owed | ownOwed, start, unit, floor.NotBefore, due, done, floor.Aware, subject.AsAt, Calendar, DueSoon),
            PrudentState = DutyStates.Of(timing, owed | ownOwed, prudentStart, unit, floor.NotBefore, prudentDue, done, floor.Aware, subject.AsAt, Calendar, DueSoon),
        };

        DateFact Own(FindingDate which) => frame.Board.Date(rule, subject, which);
    }

    /// <summary>
    /// No era applies: before the first day that a core covers nothing is known; later, and of a partnership's pack at any
    /// time, the rule did not exist. Of a rule that came later than the core's first day, and begins only after the moment
    /// asked, nothing is told in either case: it changes no advice of an earlier day.
    /// </summary>
    private Cell Nothing(LoadedRule rule, LocalDate day, LocalDate asked, Frame frame)
    {
        var absent = Edition is not null || !rule.Pack.Manifest.IsCore || day >= Rules.Core.Manifest.CoversFrom;
        var isToCome = rule.Versions is not [var first, ..] || first.From > LocalDate.Max(asked, Rules.Core.Manifest.CoversFrom);
        return Absent(rule, day, absent, absent || isToCome || !HasAnythingToSay(rule.Versions[0], frame));
    }

    /// <summary>Where and when a rule has anything to say is the same before its first day.</summary>
    private static bool HasAnythingToSay(RuleVersion version, Frame frame) =>
        version.Where?.Evaluate(frame).IsFalse != true && version.Once?.Evaluate(frame).IsTrue != false;

    private static Cell Absent(LoadedRule rule, LocalDate day, bool absent = true, bool untold = true)
    {
        var date = absent ? DateFact.DidNotHappen : default;
        var state = absent ? DutyState.NotTriggered : DutyState.Undetermined;
        return new Cell
        {
            Governing = day,
            Absent = untold,
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
        var period = version.Period < 0 ? null : ValueFor(subject, version.Period, day);
        var done = version.Done!.Evaluate(frame);
        var aware = version.Aware?.Evaluate(frame);
        var opens = version.NotBefore?.Evaluate(frame);
        var (due, counted) = period is null ? default : Due(start, period, version.Timing);
        var prudentDue = period is null ? default : Due(prudentStart, period, version.Timing).Due;
        return new Dates
        {
            Start = start,
            PrudentStart = prudentStart,
            Due = due,
            PrudentDue = prudentDue,
            Done = done,
            Aware = aware,
            NotBefore = opens,
            Period = counted ?? period,
            State = DutyStates.Of(version.Timing, owed, start, period?.Value.Unit, opens, due, done, aware, subject.AsAt, Calendar, DueSoon),
            PrudentState = DutyStates.Of(version.Timing, owed, prudentStart, period?.Value.Unit, opens, prudentDue, done, aware, subject.AsAt, Calendar, DueSoon),
        };
    }

    private bool IsInHours(int rule) =>
        Rules.Rules[rule].Versions.Any(version => version.Period >= 0 && Rules.Parameters[version.Period].Eras.Any(era => era.Value.Unit == TimeUnit.Hours));

    /// <summary>What a partnership's pack has set is for the authorities of its area only.</summary>
    private ParameterEra? ValueFor(Subject subject, int parameter, LocalDate day)
    {
        var value = Value(parameter, day);
        return value is { Floor: { } floor } && !Reading.IsForced && subject.OwnAuthority is { IsKnown: true, Value: var own } && !value.Area.Contains(own) ? floor : value;
    }

    /// <summary>The last day, and the time that leads to it. Where a local time stands for the core's, whatever their units, the stricter of the two days counts.</summary>
    private (DateFact Due, ParameterEra Period) Due(DateFact start, ParameterEra period, DutyTiming timing)
    {
        var due = TimeLimits.Shift(start, period.Value, timing == DutyTiming.Before, Calendar);
        if (period.Floor is not { } floor)
            return (due, period);
        var least = TimeLimits.Shift(start, floor.Value, timing == DutyTiming.Before, Calendar);
        var stricter = timing == DutyTiming.ForAtLeast ? DateFact.LatestOf(due, least) : DateFact.EarliestOf(due, least);
        return (stricter, stricter.IsKnown && stricter.Equals(least) && !due.Equals(least) ? floor : period);
    }
}
