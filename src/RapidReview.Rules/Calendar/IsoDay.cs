using System.Globalization;
using NodaTime;

namespace RapidReview.Rules.Calendar;

/// <summary>
/// Days as machines write them, such as <c>2024-04-08</c>. By hand, because a run of the command line reads hundreds of
/// days and making the library's pattern costs it more than all of them.
/// </summary>
internal static class IsoDay
{
    private static readonly CalendarSystem Iso = CalendarSystem.Iso;

    /// <summary>The day that a text says: four digits, two and two; null where it is none, or no day of the calendar.</summary>
    public static LocalDate? Read(string text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _]
        && Number(text.AsSpan(0, 4)) is { } year and > 0
        && Number(text.AsSpan(5, 2)) is { } month and >= 1 and <= 12
        && Number(text.AsSpan(8, 2)) is { } day and >= 1
        && day <= Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>The day as a text. Years from 1 to 9999.</summary>
    public static string Write(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.ContainsAnyExceptInRange('0', '9') ? null : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
