using RapidReview.Facts;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;

namespace RapidReview.Rules.Views;

/// <summary>Says what is said of a fact.</summary>
internal static class ValueWords
{
    public static string Of(FactValue value) => value switch
    {
        { State: FactState.CannotBeEstablished } => "nobody can say",
        { State: FactState.DidNotHappen } => "it has not happened",
        { IsText: true } => $"\u201c{value.Value}\u201d",
        { Value: DateFact date } => Wording.Date(date),
        _ => Wording.Value(value.Value) ?? value.Json,
    };
}
