using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Conditions.Support;

/// <summary>
/// Answers what a condition asks of the decision that it belongs to: the same to a lambda as to a bound node, different
/// from seed to seed.
/// </summary>
internal sealed class Oracle(int seed) : IDecision, IBoard, INames
{
    private static readonly string[] Rules = ["test.other", "test.more"];

    private static readonly string[] Parameters = ["test.period", "test.number"];

    public Truth Outcome(string ruleId, Subject subject) => (Mix(ruleId, subject.Key) % 3) switch
    {
        0 => Truth.True,
        1 => Truth.False,
        _ => Truth.Unknown,
    };

    public DateFact Date(string ruleId, Subject subject, FindingDate which) => (Mix(ruleId, subject.Key, $"{which}") % 4) switch
    {
        0 => default,
        1 => DateFact.DidNotHappen,
        var n => new LocalDate(2024, 1, 1).PlusDays(n + (seed % 20)),
    };

    public DateFact Shift(DateFact date, string parameterId, bool back)
    {
        var days = (back ? -1 : 1) * ((seed % 7) + 1);
        return date.IsKnown ? DateFact.Between(date.Earliest.PlusDays(days), date.Latest.PlusDays(days)) : date;
    }

    object IDecision.Local(string id, Subject subject) => throw new NotSupportedException("No pack declares facts here.");

    public int Number(string parameterId) => seed % 3;

    Truth IBoard.Outcome(int rule, Subject subject) => Outcome(Rules[rule], subject);

    DateFact IBoard.Date(int rule, Subject subject, FindingDate which) => Date(Rules[rule], subject, which);

    DateFact IBoard.Shift(DateFact date, int parameter, bool back, LocalDate governing) => Shift(date, Parameters[parameter], back);

    int? IBoard.Number(int parameter, LocalDate governing) => Number(Parameters[parameter]);

    public int Rule(string id) => Array.IndexOf(Rules, id);

    public int Parameter(string id) => Array.IndexOf(Parameters, id);

    public string? NearestRule(string id) => NearMiss.Of(id, Rules);

    public string? NearestParameter(string id) => NearMiss.Of(id, Parameters);

    private int Mix(params string[] words) => words.Aggregate(seed & 0xFFFF, (sum, word) => word.Aggregate(sum, (s, letter) => ((s * 31) + letter) & 0xFFFFFF));
}
