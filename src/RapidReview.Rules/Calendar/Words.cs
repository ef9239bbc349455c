using NodaTime;

namespace RapidReview.Rules.Calendar;

/// <summary>Dates as people read them.</summary>
internal static class Words
{
    private static readonly string[] Days = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Months = ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>A date such as "Monday 8 April 2024".</summary>
    internal static string Of(LocalDate date) => $"{Days[(int)date.DayOfWeek]} {date.Day} {Months[date.Month]} {date.Year}";
}
