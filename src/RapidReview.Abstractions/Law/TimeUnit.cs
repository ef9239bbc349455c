namespace RapidReview.Law;

/// <summary>The unit of a time limit. A limit in plain "days" does not exist: say which.</summary>
public enum TimeUnit
{
    /// <summary>Days other than Saturdays, Sundays, Good Friday, Christmas Day and bank holidays in England and Wales. The day of the trigger is day zero.</summary>
    WorkingDays = 0,

    /// <summary>Every day counts. The day of the trigger is day zero.</summary>
    CalendarDays,

    /// <summary>Elapsed hours from an instant, whatever the clocks do.</summary>
    Hours,

    /// <summary>Seven calendar days each, not moved by holidays.</summary>
    Weeks,

    /// <summary>Calendar months: the same day number, or the last day of a shorter month; not moved by holidays.</summary>
    Months,

    /// <summary>The day on which a person attains an age. Somebody born on 29 February attains it on 1 March in a common year.</summary>
    YearsOfAge,
}
