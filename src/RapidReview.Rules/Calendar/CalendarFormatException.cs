using System.Collections.Immutable;

namespace RapidReview.Rules.Calendar;

/// <summary>A working-day calendar file could not be used. Everything found wrong with it is listed at once.</summary>
public sealed class CalendarFormatException : FormatException
{
    /// <summary>Creates the exception without a particular problem.</summary>
    public CalendarFormatException()
        : this("The calendar file could not be read.")
    {
    }

    /// <summary>Creates the exception with one problem.</summary>
    /// <param name="message">The problem.</param>
    public CalendarFormatException(string message)
        : base(message) => Problems = [message];

    /// <summary>Creates the exception with one problem and what lies behind it.</summary>
    /// <param name="message">The problem.</param>
    /// <param name="innerException">What lies behind it.</param>
    public CalendarFormatException(string message, Exception? innerException)
        : base(message, innerException) => Problems = [message];

    internal CalendarFormatException(ImmutableArray<string> problems)
        : base("The calendar file cannot be used:\n" + string.Join('\n', problems)) => Problems = problems;

    /// <summary>
    /// The problems in the order of the file, at least one. Each begins with the place, as a JSON pointer or "the whole file", such as
    /// "/holidays/3/date: `2024-13-01` is not a date".
    /// </summary>
    public ImmutableArray<string> Problems { get; }
}
