namespace RapidReview.Rules.Conditions.Tree;

/// <summary>A date moved by a period, through the calendar.</summary>
/// <param name="Date">The date.</param>
/// <param name="ParameterId">The id of the parameter that holds the period.</param>
/// <param name="Back">Whether it is counted back.</param>
public sealed record ShiftedDate(Operand Date, string ParameterId, bool Back) : Operand;
