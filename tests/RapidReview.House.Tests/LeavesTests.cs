using RapidReview.Facts;
using RapidReview.House.Tests.Support;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Reasoning;

namespace RapidReview.House.Tests;

/// <summary>Every leaf of every condition of the cores and the packs can be said in English, whether it holds, fails or is open: also where no case has ever led there.</summary>
public sealed class LeavesTests
{
    public static TheoryData<string> Sets => ["england", "wales", .. ((IEnumerable<object[]>)PackCasesTests.Packs()).Select(row => (string)row[0])];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Each_leaf_can_be_said_in_each_of_three_values(string id)
    {
        var rules = id switch
        {
            "england" => RuleLoader.Load(Cores.England),
            "wales" => RuleLoader.Load(Cores.Wales),
            _ when PackCasesTests.Load(id) is var pack => RuleLoader.Load(pack.Manifest.Extends == "wales" ? Cores.Wales : Cores.England, pack),
            _ => throw new InvalidOperationException(id),
        };
        var (leaves, wrong) = (0, new List<string>());
        foreach (var rule in rules.Rules)
        {
            var scope = Scope.Of(rule.Subject.Type(), rules.Declared);
            foreach (var (leaf, inner) in rule.Versions.SelectMany(Conditions).SelectMany(condition => Leaves(condition, scope)))
            {
                leaves++;
                wrong.AddRange(Faults(new ConditionWords(rules, inner), leaf, inner).Select(fault => $"{rule.Id}: {fault}"));
            }
        }

        Assert.True(leaves > 20, $"Only {leaves} leaves were found.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct().Take(20)));
    }

    private static IEnumerable<string> Faults(ConditionWords words, Condition leaf, Scope scope)
    {
        var (open, holds, fails) = (words.Say(leaf), words.Found(Reason(leaf, Truth.True, scope)), words.Found(Reason(leaf, Truth.False, scope)));
        if (words.Found(Reason(leaf, Truth.Unknown, scope)) is { } told)
            yield return $"what is open is told as found: {told}";
        if (holds is null || fails is null || holds == fails)
            yield return $"that it holds and that it fails read the same: {holds}";
        foreach (var text in new[] { open, holds, fails }.OfType<string>())
        {
            if (text.Trim().Length == 0)
                yield return "nothing is said";
            if (ReadAloud.IsForPrograms(text))
                yield return $"only a program reads this: {text}";
            foreach (var breath in ReadAloud.TooLong(text))
                yield return $"too long for one breath: {breath}";
        }
    }

    /// <summary>A leaf that came out so; of a comparison of dates, with two days.</summary>
    private static Reason Reason(Condition leaf, Truth outcome, Scope scope)
    {
        var day = DateFact.OnDay(new NodaTime.LocalDate(2024, 3, 28));
        return new Reason(leaf, outcome, []) { Dates = leaf is Comparison comparison && (IsDate(comparison.Left, scope) || IsDate(comparison.Right, scope)) ? (day, day) : null };
    }

    private static bool IsDate(Operand operand, Scope scope) => operand is ShiftedDate or ExtremeDate or ChosenDate or FindingDateValue || (operand is FactValue fact && scope.TypeOf(fact.Path) == typeof(DateFact));

    private static IEnumerable<Condition> Conditions(RuleVersion version) => new[] { version.When, version.Where, version.Once, version.Established, version.Suggested }
        .Concat(version.Partners.Select(partner => (TruthNode?)partner.TookPart))
        .Concat(version.Entries.SelectMany(entry => new[] { entry.Applies, entry.Done }))
        .OfType<TruthNode>()
        .Select(node => node.Condition);

    private static IEnumerable<(Condition Leaf, Scope Scope)> Leaves(Condition condition, Scope scope) => condition switch
    {
        AllOf all => all.Parts.SelectMany(part => Leaves(part, scope)),
        AnyOf any when ConditionWords.IsOneOf(any) => [(any, scope)],
        AnyOf any => any.Parts.SelectMany(part => Leaves(part, scope)),
        Not not => Leaves(not.Part, scope),
        Quantified list when PathTypes.ItemOf(scope.TypeOf(list.List)!) is { } item => Leaves(list.Body, scope.With(list.Name, item)),
        Comparison { Left: CountOf count } when PathTypes.ItemOf(scope.TypeOf(count.List)!) is { } item => Leaves(count.Body, scope.With(count.Name, item)),
        _ => [(condition, scope)],
    };
}
