namespace RapidReview.Rules.Conditions.Tree;

/// <summary>Whether a fact, a date or a list is recorded: true where it is known, otherwise unknown. Never false.</summary>
/// <param name="Fact">Where it is.</param>
public sealed record IsRecorded(FactPath Fact) : Condition;
