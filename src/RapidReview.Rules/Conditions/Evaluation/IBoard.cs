using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>What an evaluation may ask of the decision that it belongs to. Rules are known by their position.</summary>
internal interface IBoard
{
    Truth Outcome(int rule, Subject subject);

    DateFact Date(int rule, Subject subject, FindingDate which);

    DateFact Shift(DateFact date, int parameter, bool back);

    int Number(int parameter);

    /// <summary>Whether a parameter has a value on the date that governs.</summary>
    bool Has(int parameter);
}
