using System.Reflection;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Explanation;

/// <summary>Says a condition in plain English, from the words of the facts and of the rules that it names.</summary>
/// <param name="rules">The rule set, for the words of findings and parameters.</param>
/// <param name="scope">What paths start from.</param>
internal sealed class ConditionWords(RuleSet rules, Scope scope)
{
    private const string DayOnWhich = "the day on which ";

    /// <summary>The condition as a clause.</summary>
    public string Say(Condition condition) => condition switch
    {
        AllOf all => Join(all.Parts, ", and ", part => part is Quantified || (part is AnyOf && !IsOneOf(part))),
        AnyOf any when IsOneOf(any) => OneOf(any),
        AnyOf any => Join(any.Parts, ", or ", part => part is Quantified or AllOf),
        Not not => Deny(not.Part),
        Comparison comparison => Compare(comparison, comparison.Relation),
        Quantified quantified => List(quantified.Quantifier == Quantifier.Some ? "for at least one of" : "for every one of", quantified.List, quantified.Name, quantified.Body),
        IsRecorded recorded => Recorded(recorded.Fact),
        FindingIsMet met => rules.Find(met.RuleId) is var at and >= 0 ? rules.Rules[at].Says : met.RuleId,
        LeftOpen open => $"this is left open, because {open.Because}",
        _ => throw new InvalidOperationException("The kinds of condition are closed."),
    };

    /// <summary>A value as a noun phrase.</summary>
    public string Say(Operand operand) => operand switch
    {
        FactValue fact => Fact(fact.Path),
        Constant constant => Quoted(Wording.Value(constant.Value)!, constant.Value is Enum and not Cases.Nation),
        ParameterValue number => Parameter(number.Id),
        ExtremeDate extreme => $"the {(extreme.Latest ? "latest" : "earliest")} of: {string.Join("; ", extreme.Dates.Select(Say))}",
        ShiftedDate shifted => $"{Say(shifted.Date)} {(shifted.Back ? "less" : "plus")} {Parameter(shifted.ParameterId)}",
        FindingDateValue date => $"{Which(date.Which)} {(rules.Find(date.RuleId) is var at and >= 0 ? rules.Rules[at].Says : date.RuleId)}",
        CountOf count => List("the number of", count.List, count.Name, count.Body),
        ChosenDate chosen => $"{Say(chosen.Then)} if {Say(chosen.When)}, otherwise {Say(chosen.Otherwise)}",
        _ => throw new InvalidOperationException("The kinds of operand are closed."),
    };

    /// <summary>What a fact is, with the group that it belongs to where that tells it apart.</summary>
    public static string Says(IReadOnlyList<PropertyInfo> path)
    {
        var says = path[^1].GetCustomAttribute<AskAttribute>()?.Says ?? FactPath.Camel(path[^1].Name);
        var group = path.SkipLast(1).Select(property => property.GetCustomAttribute<AskAttribute>()).LastOrDefault(ask => ask is { Qualifies: true });
        return group is null ? says : $"{says} of {group.Says}";
    }

    /// <summary>A code of several words stands in quotation marks, so that its words are not taken for ours.</summary>
    private static string Quoted(string words, bool isCode) => isCode && words.Contains(' ', StringComparison.Ordinal) ? $"\"{words}\"" : words;

    private string Deny(Condition part) => part switch
    {
        Comparison { Relation: Relation.Is, Right: Constant { Value: bool value } } comparison => Compare(comparison with { Right = new Constant(!value) }, Relation.Is),
        Comparison { Relation: Relation.Is } comparison => Compare(comparison, Relation.IsNot),
        Comparison { Relation: not Relation.IsNot } comparison => Compare(comparison, Opposite(comparison.Relation)),
        FindingIsMet met when rules.Find(met.RuleId) is var at and >= 0 && rules.Rules[at].Denies is { } denies => denies,
        _ => $"it is not so that {Say(part)}",
    };

    private static Relation Opposite(Relation relation) => relation switch
    {
        Relation.Before => Relation.OnOrAfter,
        Relation.OnOrBefore => Relation.After,
        Relation.After => Relation.OnOrBefore,
        _ => Relation.Before,
    };

    private string Compare(Comparison comparison, Relation relation)
    {
        if (comparison is { Left: FactValue { Path: var path }, Right: Constant { Value: bool value } } && relation is Relation.Is or Relation.IsNot)
            return YesNo(path, value == (relation == Relation.Is));
        var date = comparison.Left is not CountOf;
        var words = relation switch
        {
            Relation.Is => "is",
            Relation.IsNot => "is not",
            Relation.Before => date ? "is before" : "is fewer than",
            Relation.OnOrBefore => date ? "is on or before" : "is at most",
            Relation.After => date ? "is after" : "is more than",
            _ => date ? "is on or after" : "is at least",
        };
        return $"{Say(comparison.Left)} {words} {Say(comparison.Right)}";
    }

    private string YesNo(FactPath path, bool yes)
    {
        if (scope.Resolve(path, out _) is not { } properties)
            return $"{path}";
        if (properties[^1].Name == nameof(DateFact.Happened) && properties.Count > 1)
        {
            var date = Says([.. properties.SkipLast(1)]);
            var clause = date.StartsWith(DayOnWhich, StringComparison.Ordinal) ? date[DayOnWhich.Length..] : $"there is {date}";
            return yes ? clause : $"it is not so that {clause}";
        }

        var ask = properties[^1].GetCustomAttribute<AskAttribute>();
        var says = Says(properties);
        return yes ? says : ask?.Denies ?? $"it is not so that {says}";
    }

    private string Recorded(FactPath path)
    {
        if (scope.Resolve(path, out _) is not { Count: > 0 } properties)
            return $"{path} is recorded";
        // That something did not happen is recorded too.
        var fact = properties is [.., _, { Name: nameof(DateFact.Happened) }] ? [.. properties.SkipLast(1)] : properties;
        var (type, says) = (fact[^1].PropertyType, Says(fact));
        return type == typeof(Fact<bool>) ? $"it is recorded whether {says}"
            : PathTypes.ItemOf(type) is not null ? $"there is a record of {says}"
            : fact[^1].IsDefined(typeof(EventAttribute)) && says.StartsWith(DayOnWhich, StringComparison.Ordinal) ? $"it is recorded whether and when {says[DayOnWhich.Length..]}"
            : $"{says} is recorded";
    }

    private string List(string head, FactPath list, string name, Condition body)
    {
        var item = scope.Resolve(list, out _) is { Count: > 0 } properties ? PathTypes.ItemOf(properties[^1].PropertyType) : null;
        var inner = item is null ? $"{body}" : new ConditionWords(rules, scope.With(name, item)).Say(body);
        return $"{head} {Fact(list)}: {inner}";
    }

    private string Join(Items<Condition> parts, string with, Func<Condition, bool> needsBrackets) =>
        string.Join(with, parts.Select(part => needsBrackets(part) ? $"({Say(part)})" : Say(part)));

    internal static bool IsOneOf(Condition condition) => condition is AnyOf any && any.Parts.All(part =>
        part is Comparison { Relation: Relation.Is, Right: Constant { Value: not bool } } comparison && comparison.Left == ((Comparison)any.Parts[0]).Left);

    private string OneOf(AnyOf any) =>
        $"{Say(((Comparison)any.Parts[0]).Left)} is {string.Join(" or ", any.Parts.Select(part => Say(((Comparison)part).Right)))}";

    private string Fact(FactPath path) =>
        path.Properties.Count == 0 ? "it" : scope.Resolve(path, out _) is { Count: > 0 } properties ? Says(properties) : $"{path}";

    private string Parameter(string id) => rules.Parameters.FirstOrDefault(parameter => parameter.Id == id) is { Eras: [.., var last] } found
        ? $"{found.Title} ({last.Value})"
        : id;

    private static string Which(FindingDate which) => which switch
    {
        FindingDate.Start => "the day on which",
        FindingDate.PrudentStart => "the earliest day on which",
        FindingDate.Due => "the last day to",
        _ => "the prudent last day to",
    };
}
