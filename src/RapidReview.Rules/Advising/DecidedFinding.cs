using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Rules;

/// <summary>What one rule concluded of one subject, without its reasons.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Subject">The key of the subject.</param>
/// <param name="Kind">What kind of conclusion it is.</param>
/// <param name="Outcome">Whether it is met; of a duty whether it is owed, of a clock whether it has started.</param>
/// <param name="State">Of a duty: how it stands. Otherwise null.</param>
/// <param name="Start">Of a clock or duty: the day on which the period starts.</param>
/// <param name="Due">Of a duty: the last day.</param>
/// <param name="Prudent">Of a duty: the last day on the most cautious reading.</param>
public sealed record DecidedFinding(string Id, string Subject, FindingKind Kind, Outcome Outcome, DutyState? State, DateFact Start, DateFact Due, DateFact Prudent);
