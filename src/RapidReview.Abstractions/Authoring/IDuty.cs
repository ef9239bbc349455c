using RapidReview.Cases;
using RapidReview.Findings;

namespace RapidReview.Authoring;

/// <summary>The parts of a duty that do not depend on the kind of its subject.</summary>
internal interface IDuty
{
    /// <summary>Who owes it.</summary>
    Body Owner { get; }

    /// <summary>To whom it is owed; null where to nobody in particular.</summary>
    Body? Recipient { get; }

    /// <summary>The id of the clock that it runs on.</summary>
    string ClockId { get; }

    /// <summary>The id of the parameter that holds its period; empty where there is none.</summary>
    string PeriodId { get; }

    /// <summary>How its time is reckoned.</summary>
    DutyTiming Timing { get; }
}
