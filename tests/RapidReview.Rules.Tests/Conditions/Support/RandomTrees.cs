using FsCheck;
using FsCheck.Fluent;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Conditions.Support;

/// <summary>Random condition trees of every kind over every fact that a child with an authority has.</summary>
internal static class RandomTrees
{
    private static readonly string[] Names = ["k", "child", "item_2", "knowledge", "größe", "_", "that"];

    private static readonly string[] RuleIds = ["test.other", "test.more"];

    private static readonly string[] Clauses = ["the Act does not say", "nobody's view is \"settled\"", "größer ≠ ungewiß, `so` <it> & \\ remains"];

    public static Scope Scope { get; } = Scope.Of(typeof(ChildAndAuthority));

    public static Gen<Condition> Conditions => Gen.Sized(size => Condition(Scope, Math.Min(size / 25, 2)));

    public static Gen<Operand> Dates => Gen.Sized(size => Date(Scope, Math.Min(size / 25, 2)));

    public static Gen<Condition> Condition(Scope scope, int depth)
    {
        var leaves = new[]
        {
            Comparison(scope, 0),
            Values(scope),
            Gen.Elements(Clauses).Select(Condition (why) => new LeftOpen(why)),
            from id in Gen.Elements(RuleIds) from of in Of(scope) select (Condition)new FindingIsMet(id, of),
            Gen.Elements(MayBeRecorded(scope).ToArray()).Select(Condition (path) => new IsRecorded(path)),
        };
        if (depth == 0)
            return Gen.OneOf(leaves);
        var part = Condition(scope, depth - 1);
        return Gen.OneOf(
        [
            .. leaves,
            Comparison(scope, depth - 1),
            Some(part).Select(Condition (parts) => new AllOf(parts)),
            Some(part).Select(Condition (parts) => new AnyOf(parts)),
            OneOf(scope),
            part.Select(Condition (inner) => new Not(inner)),
            from quantifier in Gen.Elements(Quantifier.Some, Quantifier.Every)
            from test in Test(scope, depth)
            select (Condition)new Quantified(quantifier, test.List, test.Name, test.Body),
            from relation in Gen.Elements(Enum.GetValues<Relation>())
            from test in Test(scope, depth)
            select (Condition)new Comparison(new CountOf(test.List, test.Name, test.Body), relation, new ParameterValue("test.number")),
        ]);
    }

    public static Gen<Operand> Date(Scope scope, int depth)
    {
        var fact = Fact(scope, typeof(DateFact));
        var finding =
            from id in Gen.Elements(RuleIds)
            from of in Of(scope)
            from which in Gen.Elements(Enum.GetValues<FindingDate>())
            select (Operand)new FindingDateValue(id, of, which);
        if (depth == 0)
            return Gen.OneOf(fact, finding);
        return Gen.OneOf(
            fact,
            from latest in Gen.Elements(true, false) from dates in Some(Date(scope, depth - 1)) select (Operand)new ExtremeDate(latest, dates),
            from date in Date(scope, depth - 1) from back in Gen.Elements(true, false) select (Operand)new ShiftedDate(date, "test.period", back),
            from when in Condition(scope, depth - 1)
            from then in Date(scope, depth - 1)
            from otherwise in Date(scope, depth - 1)
            select (Operand)new ChosenDate(when, then, otherwise));
    }

    private static Gen<Condition> Comparison(Scope scope, int depth) =>
        from left in Date(scope, depth)
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        from right in Date(scope, depth)
        select (Condition)new Comparison(left, relation, right);

    private static Gen<Condition> Values(Scope scope) =>
        from fact in Gen.Elements(Facts(scope).Where(fact => fact.Type != typeof(DateFact)).ToArray())
        from relation in Gen.Elements(Relation.Is, Relation.IsNot)
        from right in Gen.OneOf(Constant(fact.Type), Fact(scope, fact.Type))
        select (Condition)new Comparison(new FactValue(fact.Path), relation, right);

    private static Gen<Condition> OneOf(Scope scope) =>
        from fact in Gen.Elements(Facts(scope).Where(fact => fact.Type != typeof(DateFact)).ToArray())
        from codes in Some(Constant(fact.Type))
        select (Condition)new AnyOf(Items.From(codes.Select(Condition (code) => new Comparison(new FactValue(fact.Path), Relation.Is, code))));

    private static Gen<(FactPath List, string Name, Condition Body)> Test(Scope scope, int depth) =>
        from list in Gen.Elements(Paths(scope).Where(path => PathTypes.ItemOf(path.Type) is not null).ToArray())
        from name in Gen.Elements(Names.Where(name => scope.IndexOf(name) < 0).ToArray())
        from body in Condition(scope.With(name, PathTypes.ItemOf(list.Type)!), depth - 1)
        select (list.Path, name, body);

    private static Gen<Operand> Fact(Scope scope, Type type) =>
        Gen.Elements(Facts(scope).Where(fact => fact.Type == type).Select(Operand (fact) => new FactValue(fact.Path)).ToArray());

    private static Gen<FactPath> Of(Scope scope) =>
        Gen.Elements(Paths(scope).Where(path => PathTypes.IsSubject(path.Type)).Select(path => path.Path).ToArray());

    private static Gen<Operand> Constant(Type type) =>
        (type == typeof(bool) ? Gen.Elements<object>(true, false)
        : type == typeof(AuthorityCode) ? Gen.Elements<object>(new AuthorityCode("E06000004"), new AuthorityCode("W06000015"), new AuthorityCode("S12000033"))
        : type == typeof(string) ? Gen.Elements<object>("A", "true", "known", "größe \u2028 \"'<\\", "")
        : Gen.Elements(Enum.GetValues(type).Cast<object>().ToArray())).Select(Operand (value) => new Constant(value));

    private static Gen<Items<T>> Some<T>(Gen<T> part) => Gen.Choose(2, 3).SelectMany(count => part.ListOf(count)).Select(Items.From);

    /// <summary>Every path to a fact that can be compared, with the type of its value.</summary>
    private static IEnumerable<(FactPath Path, Type Type)> Facts(Scope scope) => Paths(scope)
        .Where(path => path.Path.Properties.Count > 0 || path.Path.Name.Length > 0)
        .Select(path => (path.Path, path.Type == typeof(DateFact) ? path.Type : PathTypes.ValueOf(path.Type)!))
        .Where(fact => fact.Item2 is not null && fact.Item2 != typeof(int));

    /// <summary>Every path to what can be recorded or not.</summary>
    private static IEnumerable<FactPath> MayBeRecorded(Scope scope) => Paths(scope)
        .Where(path => path.Path.Properties.Count > 0 && (path.Type == typeof(DateFact) || PathTypes.ItemOf(path.Type) is not null || (PathTypes.ValueOf(path.Type) is { } value && value != path.Type)))
        .Select(path => path.Path);

    private static IEnumerable<(FactPath Path, Type Type)> Paths(Scope scope) =>
        scope.Items.Select(item => item.Name).Append("").SelectMany(name => Paths(new FactPath(name, []), scope.Root(name)!, 3));

    private static IEnumerable<(FactPath Path, Type Type)> Paths(FactPath path, Type type, int more)
    {
        yield return (path, type);
        foreach (var property in more == 0 ? [] : PathTypes.Steps(type))
        {
            foreach (var next in Paths(path with { Properties = Items.From(path.Properties.Append(property.Name)) }, property.PropertyType, more - 1))
                yield return next;
        }
    }
}
