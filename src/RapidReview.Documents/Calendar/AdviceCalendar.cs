using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Calendar;

/// <summary>
/// The last days of open duties as iCalendar (RFC 5545), for whoever keeps a diary. Each is an event of a whole day; its prudent
/// day, where there is another, is an event of its own. Parts that were forced set no date, and so have none. Pure and thread-safe.
/// </summary>
/// <remarks>
/// An event keeps its UID as long as case, nation, rule and subject are the same, so that importing newer advice moves it rather than
/// adding another. DTSTAMP and SEQUENCE follow from the moment for which the advice holds. An event that newer advice no longer has,
/// because the duty is done, stays in a diary until somebody removes it.
/// </remarks>
public static class AdviceCalendar
{
    /// <summary>How many working days before the day a reminder comes, at nine in the morning.</summary>
    public const int ReminderWorkingDays = 2;

    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>The calendar. Lines end in carriage return and line feed and have at most 75 octets.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="calendar">The calendar that the advice was reckoned with; null for the one that the library carries.</param>
    public static string Of(Advice advice, WorkingDayCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(advice);
        var days = calendar ?? WorkingDayCalendar.EnglandAndWales;
        var lines = new CalendarLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", $"-//RapidReview//{CleanText.Calendar(advice.Engine)}//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.Add("METHOD", "PUBLISH");
        lines.AddText("X-WR-CALNAME", $"Case {advice.Case}");
        foreach (var part in advice.Parts.Where(part => !part.Forced))
        {
            foreach (var duty in part.Duties.Where(IsOpen))
                Duty(lines, advice, part, duty, days);
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }

    /// <summary>It is owed, or may be, has a day, and is not known to have been done.</summary>
    private static bool IsOpen(DutyFinding duty) => duty.Owed != Outcome.NotMet && duty.Due.IsKnown && !duty.Done.IsKnown;

    private static void Duty(CalendarLines lines, Advice advice, AdvicePart part, DutyFinding duty, WorkingDayCalendar days)
    {
        var sentence = DutyWords.Sentence(duty);
        var last = duty.Timing == DutyTiming.ForAtLeast ? "Until this day" : duty.Due.IsExact ? "Last day" : "Last day, at the earliest";
        var hasPrudent = duty.Prudent.IsKnown && !duty.Prudent.Equals(duty.Due);
        Event(lines, advice, Uid(advice, part, duty, "due"), duty.Due.Earliest, $"{last}: {sentence}", Description(advice, duty), days);
        if (hasPrudent)
            Event(lines, advice, Uid(advice, part, duty, "prudent"), duty.Prudent.Earliest, $"Prudently by this day: {sentence}", ["On the most cautious reading of the sources: advice, not a second duty.", .. Description(advice, duty)], days);
    }

    private static IEnumerable<string> Description(Advice advice, DutyFinding duty)
    {
        yield return $"Case {advice.Case}; about {Wording.Subject(duty.Subject)}.";
        yield return $"{(duty.Timing == DutyTiming.ForAtLeast ? "Until" : "Last day")}: {Wording.Date(duty.Due)}.";
        yield return $"How it stood at {Wording.Moment(advice.AsAt)}: {DutyWords.State(duty).ToLowerInvariant()}.";
        foreach (var reason in duty.Reasons)
            yield return reason;
        yield return $"Sources: {Citations.Brief(duty.Sources)}.";
        yield return $"{Model.Document.Motto} {Endings.MadeWith(advice)}";
    }

    private static void Event(CalendarLines lines, Advice advice, string uid, LocalDate day, string summary, IEnumerable<string> description, WorkingDayCalendar days)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", uid);
        lines.Add("DTSTAMP", Moment.Format(advice.AsAt));
        lines.Add("SEQUENCE", $"{Math.Max(0, advice.AsAt.ToUnixTimeSeconds() / 60)}");
        lines.Add("DTSTART;VALUE=DATE", Basic.Format(day));
        lines.Add("DTEND;VALUE=DATE", Basic.Format(day.PlusDays(1)));
        lines.AddText("SUMMARY", summary);
        lines.AddTexts("DESCRIPTION", description);
        lines.Add("CLASS", "CONFIDENTIAL");
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("BEGIN", "VALARM");
        lines.Add("ACTION", "DISPLAY");
        lines.Add("TRIGGER", Trigger(day, days));
        lines.AddText("DESCRIPTION", summary);
        lines.Add("END", "VALARM");
        lines.Add("END", "VEVENT");
    }

    /// <summary>Nine in the morning of the working day that many before; where the calendar does not reach, of that many days before.</summary>
    private static string Trigger(LocalDate day, WorkingDayCalendar days)
    {
        var before = days.Subtract(day, ReminderWorkingDays).Date is { } reminded ? Period.DaysBetween(reminded, day) : ReminderWorkingDays;
        return $"-P{before - 1}DT15H";
    }

    /// <summary>The same for the same duty, different for any other, and without anything that tells whom it is about.</summary>
    private static string Uid(Advice advice, AdvicePart part, DutyFinding duty, string which)
    {
        var name = string.Join('\n', advice.Case, part.Nation, duty.Id, duty.Subject, which);
        return $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..40]}@rapidreview";
    }
}
