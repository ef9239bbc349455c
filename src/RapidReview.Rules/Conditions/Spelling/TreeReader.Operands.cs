using System.Text.Json;
using RapidReview.Findings;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Spelling;

/// <content>Reads the values that conditions compare.</content>
internal sealed partial class TreeReader
{
    private const string DatesOnly = "A date is needed here: a fact, a shifted date, a choice of dates, or another finding's date.";

    /// <summary>A value that is a date.</summary>
    public Operand? Date(Fragment at, Scope scope)
    {
        if (at.Json.ValueKind != JsonValueKind.Object)
        {
            if (IsNumberOrDate(at))
                return Number<Operand>(at);
            return Malformed<Operand>(at, $"a date belongs here, not {at.Kind}", DatesOnly);
        }

        return Operand(at, scope) is not { } side ? null
            : side.Sort == Sort.Date ? side.Operand
            : Wrong<Operand>(at, side, DatesOnly);
    }

    /// <summary>A value of a type other than a date.</summary>
    public Operand? Value(Fragment at, Scope scope, Type type)
    {
        if (at.Json.ValueKind != JsonValueKind.Object)
            return Constant(at, type);
        return Operand(at, scope) is not { } side ? null
            : side.Sort == Sort.Value && side.Type == type ? side.Operand
            : Wrong<Operand>(at, side, "Both sides must be of the same kind.");
    }

    /// <summary>A value of whatever type that can be shown to people.</summary>
    public Operand? Shown(Fragment at, Scope scope)
    {
        if (at.Json.ValueKind != JsonValueKind.Object)
            return Malformed<Operand>(at, $"a fact belongs here, not {at.Kind}", "Write an object in braces, such as {\"fact\": \"child.bornOn\"}; what always stands there is written as text.");
        return Operand(at, scope) is not { } side ? null
            : side.Sort is Sort.Value or Sort.Date ? side.Operand
            : Wrong<Operand>(at, side, "Show a fact or a date.");
    }

    /// <summary>A value that stands in an object of its own.</summary>
    private Side? Operand(Fragment at, Scope scope)
    {
        if (Open(at, "a value") is not { } parts || Head(at, parts, Words.Operands.Keys, "a value") is not { } head)
            return null;
        var whole = parts.Expect(rule, problems, Needed(head, parts), Optional(head));
        return whole ? Operand(at, parts, head, scope) : null;
    }

    private Side? Operand(Fragment at, Parts parts, string head, Scope scope)
    {
        var inner = parts[head];
        switch (head)
        {
            case "fact":
                return Fact(inner, scope);
            case "latest-of" or "earliest-of":
                return List(inner, "dates", date => Date(date, scope)) is { } dates ? new Side(new ExtremeDate(head == "latest-of", dates), Sort.Date) : null;
            case "shift":
                return Shift(at, parts, inner, scope);
            case "date-of":
                var finding = Finding(parts, inner, scope);
                return Which(parts["which"]) is { } which && finding is not null
                    ? new Side(new FindingDateValue(finding.RuleId, finding.Of, which), Sort.Date)
                    : null;
            case "choose":
                var when = Condition(inner, scope);
                var then = Date(parts["then"], scope);
                var otherwise = Date(parts["otherwise"], scope);
                return when is null || then is null || otherwise is null ? null : new Side(new ChosenDate(when, then, otherwise), Sort.Date);
            case "count":
                // The object of a list test is no further level of the tree.
                return Test(inner with { Depth = at.Depth }, scope) is { } test ? new Side(new CountOf(test.List, test.Name, test.Body), Sort.Count) : null;
            default:
                return ParameterId(inner) is { } id ? new Side(new ParameterValue(id), Sort.Number) : null;
        }
    }

    private static string[] Needed(string head, Parts parts) => head switch
    {
        "shift" => [head, parts.Has("back-by") ? "back-by" : "by"],
        "date-of" => [head, "which"],
        "choose" => [head, "then", "otherwise"],
        _ => [head],
    };

    private static string[] Optional(string head) => head switch
    {
        "shift" => ["by", "back-by"],
        "date-of" => ["of"],
        _ => [],
    };

    private Side? Fact(Fragment at, Scope scope)
    {
        if (Path(at, scope) is not { } path)
            return null;
        var type = scope.TypeOf(path)!;
        if (type == typeof(Facts.DateFact))
            return new Side(new FactValue(path), Sort.Date);
        if (PathTypes.ValueOf(type) is { } value)
            return new Side(new FactValue(path), Sort.Value, value);
        return WrongKind<Side>(
            at,
            PathTypes.ItemOf(type) is not null ? "This is a list: test its items with `some`, `every` or `count`."
            : PathTypes.IsGroup(type) ? $"This is a group of facts: name one of them, such as {Example(at, type)}."
            : "Compare a fact of the case file.");
    }

    private static string Example(Fragment at, Type group)
    {
        var first = PathTypes.Steps(group).FirstOrDefault(step => step.PropertyType == typeof(Facts.DateFact) || PathTypes.ValueOf(step.PropertyType) is not null);
        return first is null ? "one with a value" : $"`{at.Shown()}.{FactPath.Camel(first.Name)}`";
    }

    private Side? Shift(Fragment at, Parts parts, Fragment inner, Scope scope)
    {
        var date = Date(inner, scope);
        var back = parts.Has("back-by");
        if (back && parts.Has("by"))
            return Malformed<Side>(at, "`by` and `back-by` stand side by side in one object", "Keep `by` to count forward or `back-by` to count back.");
        return ParameterId(parts[back ? "back-by" : "by"]) is { } id && date is not null ? new Side(new ShiftedDate(date, id, back), Sort.Date) : null;
    }

    private FindingDate? Which(Fragment at)
    {
        if (Text(at, "the name of a date") is not { } text)
            return null;
        if (Codes.Convert(text, typeof(FindingDate)) is FindingDate which)
            return which;
        problems.Add(ConditionProblems.NoSuchDate(rule, at.Pointer, at.Shown(), Codes.Nearest(text, typeof(FindingDate)), Codes.Remedy(typeof(FindingDate))));
        return null;
    }

    private string? ParameterId(Fragment at) =>
        Known(at, names is null ? null : names.Parameter, ConditionProblems.NoSuchParameter, names is null ? null : names.NearestParameter);

    private Constant? Constant(Fragment at, Type type)
    {
        switch (at.Json.ValueKind)
        {
            case JsonValueKind.Number:
                return Number<Constant>(at);
            case JsonValueKind.True or JsonValueKind.False when type == typeof(bool):
                return new Constant(at.Json.ValueKind == JsonValueKind.True);
            case JsonValueKind.String when Codes.Convert(at.Json.GetString()!, type) is { } value:
                return new Constant(value);
            case JsonValueKind.String or JsonValueKind.True or JsonValueKind.False:
                problems.Add(ConditionProblems.UnknownCode(rule, at.Pointer, at.Shown(), Codes.Nearest(at.Shown(), type), Codes.Remedy(type)));
                return null;
            case JsonValueKind.Null:
                return Malformed<Constant>(at, "a fact is compared with null", "Leave it out: while a fact is not known, whatever rests on it is unknown of itself.");
            default:
                return Malformed<Constant>(at, $"a fixed value belongs here, not {at.Kind}", $"To allow several codes, write `{Words.IsOneOf}` with a list of them.");
        }
    }

    private static bool IsNumberOrDate(Fragment at) =>
        at.Json.ValueKind == JsonValueKind.Number || (at.Json.ValueKind == JsonValueKind.String && at.Json.GetString() is [>= '0' and <= '9', ..]);

    private T? Number<T>(Fragment at)
        where T : class
    {
        problems.Add(ConditionProblems.NumberInCondition(rule, at.Pointer, at.Shown()));
        return null;
    }

    private T? Wrong<T>(Fragment at, Side side, string remedy)
        where T : class
    {
        problems.Add(ConditionProblems.WrongKind(rule, at.Pointer, OperandName.Of(side.Operand), remedy));
        return null;
    }
}
