using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>What an evaluation may ask of the decision that it belongs to. Rules are known by their position.</summary>
internal interface IBoard
{
    Truth Outcome(int rule, Subject subject);

    DateFact Date(int rule, Subject subject, FindingDate which);

    /// <summary>A date moved by a period, whose value is the one on the governing day.</summary>
    DateFact Shift(DateFact date, int parameter, bool back, LocalDate governing);

    /// <summary>A parameter that is a plain number; null where it has no value on the governing day.</summary>
    int? Number(int parameter, LocalDate governing);
}
