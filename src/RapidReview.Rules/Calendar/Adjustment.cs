namespace RapidReview.Rules.Calendar;

/// <summary>How a calendar reckoning departed from "the same day number", if it did.</summary>
public enum Adjustment
{
    /// <summary>It did not.</summary>
    None,

    /// <summary>The month reached has no such day, so its last day was taken: 30 August and six months is the end of February.</summary>
    EndOfMonth,

    /// <summary>A birth on 29 February, and a year without one: the age is attained on 1 March.</summary>
    LeapDayBirth,
}
