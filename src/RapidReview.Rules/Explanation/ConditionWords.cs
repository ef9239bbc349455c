using System.Reflection;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Evaluation;
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

    /// <summary>What a step found, as a clause: the condition where it holds, its denial where it does not; null while it is open.</summary>
    public string? Found(Reason reason) => reason switch
    {
        { Outcome.IsUnknown: true } => null,
        { Outcome.IsTrue: true } => Say(reason.Condition),
        { Condition: Comparison comparison, Dates: var (left, right) } when left.State == FactState.DidNotHappen || right.State == FactState.DidNotHappen =>
            Never(Say(left.State == FactState.DidNotHappen ? comparison.Left : comparison.Right)),
        { Condition: Comparison comparison, Dates: not null } => Compare(comparison, Opposite(comparison.Relation)),
        _ => Deny(reason.Condition),
    };

    private string Deny(Condition part) => part switch
    {
        AllOf all => $"it is not so that {Say(all)}",
        AnyOf any when IsOneOf(any) => $"{Say(((Comparison)any.Parts[0]).Left)} is {(any.Parts.Count == 2 ? "neither" : "not")} {string.Join(any.Parts.Count == 2 ? " nor " : " or ", any.Parts.Select(part => Say(((Comparison)part).Right)))}",
        AnyOf any => string.Join(", and ", any.Parts.Select(Deny)),
        Not not => Say(not.Part),
        Comparison { Left: not CountOf, Relation: not (Relation.Is or Relation.IsNot) } dates => Compare(dates, dates.Relation, "not "), // an event that did not happen is neither before nor after
        Comparison comparison => Compare(comparison, Opposite(comparison.Relation)),
        Quantified { Quantifier: Quantifier.Some } some => List("for none of", some.List, some.Name, some.Body),
        Quantified every => List("not for every one of", every.List, every.Name, every.Body),
        IsRecorded recorded => Recorded(recorded.Fact, "not "),
        FindingIsMet met when rules.Find(met.RuleId) is var at and >= 0 && rules.Rules[at].Denies is { } denies => denies,
        _ => $"it is not so that {Say(part)}",
    };

    /// <summary>That there is no such date: what it stands for did not happen.</summary>
    private static string Never(string date) => $"there is no {(date.StartsWith("the ", StringComparison.Ordinal) ? date[4..] : date)}";

    private static Relation Opposite(Relation relation) => relation switch
    {
        Relation.Is => Relation.IsNot,
        Relation.IsNot => Relation.Is,
        Relation.Before => Relation.OnOrAfter,
        Relation.OnOrBefore => Relation.After,
        Relation.After => Relation.OnOrBefore,
        _ => Relation.Before,
    };

    private string Compare(Comparison comparison, Relation relation, string not = "")
    {
        if (comparison is { Left: FactValue { Path: var path }, Right: Constant { Value: bool value } } && relation is Relation.Is or Relation.IsNot)
            return YesNo(path, value == (relation == Relation.Is));
        var date = comparison.Left is not CountOf;
        var words = relation switch
        {
            Relation.Is => "",
            Relation.IsNot => "not ",
            Relation.Before => date ? "before " : "fewer than ",
            Relation.OnOrBefore => date ? "on or before " : "at most ",
            Relation.After => date ? "after " : "more than ",
            _ => date ? "on or after " : "at least ",
        };
        return $"{Say(comparison.Left)} is {not}{words}{Say(comparison.Right)}";
    }

    private string YesNo(FactPath path, bool yes)
    {
        if (scope.Resolve(path, out _) is not { } properties)
            return $"{path}";
        if (properties[^1].Name == nameof(DateFact.Happened) && properties.Count > 1)
        {
            var date = Says([.. properties.SkipLast(1)]);
            return !yes ? Never(date) : date.StartsWith(DayOnWhich, StringComparison.Ordinal) ? date[DayOnWhich.Length..] : $"there is {date}";
        }

        var ask = properties[^1].GetCustomAttribute<AskAttribute>();
        var says = Says(properties);
        return yes ? says : ask?.Denies ?? $"it is not so that {says}";
    }

    private string Recorded(FactPath path, string not = "")
    {
        if (scope.Resolve(path, out _) is not { Count: > 0 } properties)
            return $"{path} is {not}recorded";
        // That something did not happen is recorded too.
        var fact = properties is [.., _, { Name: nameof(DateFact.Happened) }] ? [.. properties.SkipLast(1)] : properties;
        var (type, says) = (fact[^1].PropertyType, Says(fact));
        return type == typeof(Fact<bool>) ? $"it is {not}recorded whether {says}"
            : PathTypes.ItemOf(type) is not null ? $"there is {(not.Length == 0 ? "a" : "no")} record of {says}"
            : fact[^1].IsDefined(typeof(EventAttribute)) && says.StartsWith(DayOnWhich, StringComparison.Ordinal) ? $"it is {not}recorded whether and when {says[DayOnWhich.Length..]}"
            : $"{says} is {not}recorded";
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
