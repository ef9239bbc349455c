using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Spelling;

/// <summary>Reads conditions from JSON that <see cref="Soundness"/> has let pass. Null: there is a problem, and it has been added.</summary>
internal sealed partial class TreeReader(string rule, INames? names, List<Problem> problems)
{
    private const string WriteObject = "Write an object in braces, such as {\"fact\": \"child.hasDied\", \"is\": true}.";

    public Condition? Condition(Fragment at, Scope scope)
    {
        if (Open(at, "a condition") is not { } parts || Head(at, parts, Words.Conditions.Keys, "a condition") is not { } head)
            return null;
        if (Words.Operands.ContainsKey(head))
            return Comparison(at, parts, head, scope);
        if (!parts.Expect(rule, problems, [head], Words.Conditions[head]))
            return null;
        var inner = parts[head];
        return head switch
        {
            "all" => List(inner, "conditions", part => Condition(part, scope)) is { } all ? new AllOf(all) : null,
            "any" => List(inner, "conditions", part => Condition(part, scope)) is { } any ? new AnyOf(any) : null,
            "not" => Condition(inner, scope) is { } part ? new Not(part) : null,
            "open" => Clause(inner) is { } because ? new LeftOpen(because) : null,
            "finding" => Finding(parts, inner, scope),
            "recorded" => Recorded(inner, scope) is { } fact ? new IsRecorded(fact) : null,
            _ => Test(inner with { Depth = at.Depth }, scope) is { } test ? new Quantified(head == "some" ? Quantifier.Some : Quantifier.Every, test.List, test.Name, test.Body) : null,
        };
    }

    /// <summary>A fact, a date or a list, which can be recorded or not.</summary>
    private FactPath? Recorded(Fragment at, Scope scope)
    {
        if (Path(at, scope) is not { } path)
            return null;
        var type = scope.TypeOf(path)!;
        return path.Properties.Count > 0 && (type == typeof(DateFact) || PathTypes.ItemOf(type) is not null || (PathTypes.ValueOf(type) is { } value && value != type))
            ? path
            : WrongKind<FactPath>(at, Binder.AlwaysRecorded);
    }

    private FindingIsMet? Finding(Parts parts, Fragment id, Scope scope)
    {
        var ruleId = Known(id, names is null ? null : names.Rule, ConditionProblems.NoSuchRule, names is null ? null : names.NearestRule);
        var of = Subject(parts, scope);
        return ruleId is null || of is null ? null : new FindingIsMet(ruleId, of);
    }

    private string? Clause(Fragment at)
    {
        if (Text(at, "a clause that says why") is not { } text)
            return null;
        return !string.IsNullOrWhiteSpace(text)
            ? text
            : Malformed<string>(at, "the clause is empty", "Say in a few words why the question stays open.");
    }

    /// <summary>The list, the name and the test of <c>some</c>, <c>every</c> and <c>count</c>.</summary>
    private (FactPath List, string Name, Condition Body)? Test(Fragment at, Scope scope)
    {
        if (Open(at, "a list test") is not { } parts || !parts.Expect(rule, problems, ["in", "as", "that"], []))
            return null;
        var list = ListOf(parts["in"], scope);
        var name = Name(parts["as"], scope);

        // Without the type of the items nothing in the test can be checked.
        if (list is null || name is null)
            return null;
        return Condition(parts["that"], scope.With(name, PathTypes.ItemOf(scope.TypeOf(list)!)!)) is { } body ? (list, name, body) : null;
    }

    /// <summary>The path of a list.</summary>
    public FactPath? ListOf(Fragment at, Scope scope) => Path(at, scope) is not { } list ? null
        : PathTypes.ItemOf(scope.TypeOf(list)!) is not null ? list
        : WrongKind<FactPath>(at, "A list is needed here.");

    /// <summary>What the items of a list are called.</summary>
    public string? Name(Fragment at, Scope scope)
    {
        if (Text(at, "a name") is not { } name)
            return null;
        if (!PathSpelling.IsName(name))
            return Malformed<string>(at, $"`{at.Shown()}` cannot be the name of an item", "Use a letter and then letters, digits and underscores.");
        return scope.IndexOf(name) < 0
            ? name
            : Malformed<string>(at, $"the name `{at.Shown()}` is used by an enclosing list test", "Choose another name.");
    }

    private Items<T>? List<T>(Fragment at, string what, Func<Fragment, T?> read)
        where T : class
    {
        if (at.Json.ValueKind != JsonValueKind.Array)
            return Malformed<Items<T>>(at, $"a list of {what} belongs here, not {at.Kind}", "Put it in square brackets.");
        var parts = at.Items().Select(read).ToArray();
        if (parts.Length < 2)
            return Malformed<Items<T>>(at, $"a list of {what} has at least two of them, this has {(parts.Length == 0 ? "none" : "one")}", "Add another, or write the one by itself.");
        return parts.Contains(null) ? null : Items.Of<T>(parts!);
    }

    /// <summary>The subject that a finding is about; left out, the subject of the rule.</summary>
    private FactPath? Subject(Parts parts, Scope scope)
    {
        if (!parts.Has("of"))
            return new FactPath("", []);
        if (Path(parts["of"], scope) is not { } path)
            return null;
        return PathTypes.IsSubject(scope.TypeOf(path)!)
            ? path
            : WrongKind<FactPath>(parts["of"], "A finding is about a subject, such as a child with an authority.");
    }

    private FactPath? Path(Fragment at, Scope scope)
    {
        if (Text(at, "the name of a fact") is not { } text)
            return null;
        var path = PathSpelling.Read(text, scope);
        if (scope.Resolve(path, out var suggestion) is not null)
        {
            if (PathSpelling.Spells(text, path))
                return path;
            suggestion = PathSpelling.Write(path, scope.Items.Select(item => item.Name));
        }

        problems.Add(ConditionProblems.NoSuchFact(rule, at.Pointer, at.Shown(), suggestion));
        return null;
    }

    private string? Known(Fragment at, Func<string, int>? find, Func<string, string, string, string?, Problem> problem, Func<string, string?>? nearest)
    {
        if (Text(at, "an id") is not { } id)
            return null;
        if (id.Length == 0 || id.Any(char.IsWhiteSpace))
            return Malformed<string>(at, $"`{at.Shown()}` is not an id", "An id is written without spaces, such as `england.notification.period`.");
        if (find is null || find(id) >= 0)
            return id;
        problems.Add(problem(rule, at.Pointer, at.Shown(), nearest?.Invoke(id)));
        return null;
    }

    private string? Text(Fragment at, string what) => at.Json.ValueKind == JsonValueKind.String
        ? at.Json.GetString()
        : Malformed<string>(at, $"{what} belongs here, not {at.Kind}", "Write it in quotation marks.");

    private Parts? Open(Fragment at, string what)
    {
        if (at.Depth > ConditionBounds.Depth)
        {
            problems.Add(ConditionProblems.TooLarge(rule, at.Pointer, $"more than {ConditionBounds.Depth} conditions and values stand one within another"));
            return null;
        }

        return at.Json.ValueKind == JsonValueKind.Object
            ? Parts.Of(at, rule, problems)
            : Malformed<Parts>(at, $"{what} belongs here, not {at.Kind}", WriteObject);
    }

    /// <summary>The one key that says what an object is.</summary>
    private string? Head(Fragment at, Parts parts, IReadOnlyCollection<string> heads, string what)
    {
        var found = parts.Keys.Where(heads.Contains).ToArray();
        if (found.Length == 1)
            return found[0];
        if (found.Length > 1)
            return Malformed<string>(at, $"{Words.List(found, "and")} stand side by side in one object", "Give each an object of its own; join conditions with `all` or `any`.");
        var meant = parts.Keys.Select(key => NearMiss.Of(key, heads)).FirstOrDefault(key => key is not null);
        var says = parts.Keys.Count == 0 ? "this object is empty" : $"{Words.List(parts.Keys.Take(5).Select(Fragment.Shown), "and")} {(parts.Keys.Count == 1 ? "does" : "do")} not say what this is";
        problems.Add(ConditionProblems.Malformed(
            rule, at.Pointer, says, $"One key of {what} is {Words.List(heads.Order(StringComparer.Ordinal), "or")}.", meant));
        return null;
    }

    private T? Malformed<T>(Fragment at, string found, string remedy)
        where T : class
    {
        problems.Add(ConditionProblems.Malformed(rule, at.Pointer, found, remedy));
        return null;
    }

    private T? WrongKind<T>(Fragment at, string remedy)
        where T : class
    {
        problems.Add(ConditionProblems.WrongKind(rule, at.Pointer, at.Shown(), remedy));
        return null;
    }
}
