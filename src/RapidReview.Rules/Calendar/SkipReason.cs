namespace RapidReview.Rules.Calendar;

/// <summary>Why a day is not counted as a working day.</summary>
public enum SkipReason
{
    /// <summary>It is a Saturday or a Sunday.</summary>
    Weekend,

    /// <summary>It is a bank holiday in England and Wales, Good Friday or Christmas Day.</summary>
    BankHoliday,
}
