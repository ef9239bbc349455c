using System.Buffers;
using NodaTime;
using NodaTime.Text;
using RapidReview.Problems;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>Days and moments as they are written in a case file.</summary>
internal static class DateText
{
    private static readonly SearchValues<char> OfDays = SearchValues.Create("0123456789-");

    private static readonly SearchValues<char> OfTimes = SearchValues.Create("0123456789:.");

    // Made when first needed: most files hold days, and making a pattern takes long.
    private static readonly Lazy<OffsetDateTimePattern> Moment =
        new(() => OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFFFo<Z+HH:mm>"));

    private static readonly Lazy<OffsetDateTimePattern> ShortMoment =
        new(() => OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>"));

    /// <summary>Whether a text is meant as a moment rather than as a day.</summary>
    public static bool HasTime(string text) => text.Length > 10 && text[10] is 'T' or 't' or ' ';

    /// <summary>The day that a text says, or the problem with it.</summary>
    public static (LocalDate Day, Problem? Problem) ReadDay(string text, Pointer at, string expected)
    {
        if (text is not [_, _, _, _, '-', _, _, '-', _, _] || text.AsSpan().ContainsAnyExcept(OfDays))
            return (default, IntakeProblems.NotADate(at, expected));
        if (IsoDay.Read(text) is not { } day)
            return (default, IntakeProblems.ImpossibleDate(at));
        return IsInRange(day) ? (day, null) : (default, IntakeProblems.DateOutOfRange(at));
    }

    /// <summary>The moment that a text says, or the problem with it.</summary>
    public static (Instant Moment, Problem? Problem) ReadMoment(string text, Pointer at, string expected)
    {
        if (ReadDay(text[..10], at, expected).Problem is { } problem)
            return (default, problem);
        if (Moment.Value.Parse(text).TryGetValue(default, out var moment) || ShortMoment.Value.Parse(text).TryGetValue(default, out moment))
            return IsInRange(London.DateOf(moment.ToInstant())) ? (moment.ToInstant(), null) : (default, IntakeProblems.DateOutOfRange(at));
        return (default, LacksOffset(text) ? IntakeProblems.NoOffset(at) : IntakeProblems.NotADate(at, expected));
    }

    /// <summary>A day as it is written.</summary>
    public static string Write(LocalDate day) => IsoDay.Write(day);

    /// <summary>A moment as it is written: with London's offset at that moment, since people read it.</summary>
    public static string Write(Instant moment) => Moment.Value.Format(moment.InZone(London.Zone).ToOffsetDateTime());

    private static bool IsInRange(LocalDate day) => day.Year is >= CaseLimits.FirstYear and <= CaseLimits.LastYear;

    private static bool LacksOffset(string text) =>
        text[10] == 'T' && text.Length <= 29 && !text.AsSpan(11).ContainsAnyExcept(OfTimes);
}
