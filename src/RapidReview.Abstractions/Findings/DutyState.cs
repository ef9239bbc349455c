namespace RapidReview.Findings;

/// <summary>How a duty stands at the moment asked. The default is the most cautious.</summary>
public enum DutyState
{
    /// <summary>It cannot be said yet: facts are missing.</summary>
    Undetermined = 0,

    /// <summary>The duty has not arisen, or its clock has not started; the reason says which.</summary>
    NotTriggered,

    /// <summary>It is to be done, and there is time.</summary>
    Due,

    /// <summary>It is to be done within two working days of the moment asked.</summary>
    DueSoon,

    /// <summary>It was not done in time, and the file's completeness shows that it is still not done.</summary>
    Overdue,

    /// <summary>It was done by the last day.</summary>
    MetOnTime,

    /// <summary>It was done after the last day.</summary>
    MetLate,

    /// <summary>
    /// It was not done in time, and its time had run out before anybody who owes it knew: nobody was late. It may have been done
    /// since; where it has not, it is to be done at once.
    /// </summary>
    ElapsedBeforeAwareness,

    /// <summary>It was done before the first day on which it was to be done.</summary>
    MetEarly,
}
