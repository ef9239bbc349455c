using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Subjects;

/// <summary>What a condition may ask of the decision in progress.</summary>
internal interface IDecision
{
    /// <summary>The outcome of another rule for a subject.</summary>
    Truth Outcome(string ruleId, Subject subject);

    /// <summary>A date of another rule's finding for a subject.</summary>
    DateFact Date(string ruleId, Subject subject, FindingDate which);

    /// <summary>A date moved by a parameter: forwards, or backwards where <paramref name="back"/>.</summary>
    DateFact Shift(DateFact date, string parameterId, bool back);

    /// <summary>A fact that a pack has declared for a subject: a fact of a yes or no or of a text, or a date.</summary>
    object Local(string id, Subject subject);

    /// <summary>A parameter that is a plain number.</summary>
    int Number(string parameterId);
}
