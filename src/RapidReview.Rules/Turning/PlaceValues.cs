using RapidReview.Rules.Explanation;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Turning;

/// <summary>The values to try in a place, as JSON texts, by what kind of value stands there.</summary>
/// <param name="known">The days and authorities that can make a difference.</param>
/// <param name="fields">Of an entry to be added, the fields that can make a difference; empty for all that are codes or a yes or no.</param>
internal sealed class PlaceValues(CaseValues known, IReadOnlySet<string> fields) : IShapeVisitor<IEnumerable<string>>
{
    /// <summary>A reference or text that is tried where only that there is one matters.</summary>
    public const string MadeUp = "added-1";

    /// <summary>How many days are tried for each date of an entry.</summary>
    private const int DaysOfEntry = 3;

    /// <summary>Whether a list stands there, to which entries are added.</summary>
    public static bool IsList(Shape shape) => shape.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ListShape<>);

    /// <summary>Whether all that can stand at a place are tried: a yes or no, or a code, but no day, text, number or entry.</summary>
    public static bool AreAll(string pointer) => PlaceShape.At(pointer) is { } shape && IsShort(shape);

    /// <summary>The same with other fields that can make a difference.</summary>
    public PlaceValues AskedFor(IEnumerable<string> others) => new(known, others.ToHashSet(StringComparer.Ordinal));

    public IEnumerable<string> Of(Shape shape) => shape.Accept(this);

    // A text makes a difference only by being recorded.
    public IEnumerable<string> Text(TextShape shape) => shape.Kind is TextKind.Pointer or TextKind.Json ? [] : [$"\"{MadeUp}\""];

    public IEnumerable<string> Number(NumberShape shape) => ["0", "1", "2"];

    public IEnumerable<string> YesNo(YesNoShape shape) => ["true", "false"];

    public IEnumerable<string> Code<T>(CodeShape<T> shape)
        where T : struct, Enum => Enum.GetValues<T>().Select(code => $"\"{CaseModel.CodeOf(code)}\"");

    public IEnumerable<string> Authority(AuthorityShape shape) => known.Authorities.Select(code => $"\"{code}\"");

    public IEnumerable<string> Fact<T>(FactShape<T> shape)
        where T : notnull => Of(shape.Value);

    public IEnumerable<string> Date(DateShape shape) => (shape.IsEvent ? [$"\"{ReservedWords.DidNotHappen}\""] : Array.Empty<string>()).Concat(known.Days.Select(day => $"\"{day}\""));

    public IEnumerable<string> Moment(MomentShape shape) => [];

    public IEnumerable<string> Local(LocalShape shape) => [];

    /// <summary>Entries to be added, each with other values of the fields that matter.</summary>
    public IEnumerable<string> List<T>(ListShape<T> shape)
        where T : notnull => Of(shape.Item);

    /// <summary>Every combination of values of the fields that matter, with what such a record cannot do without; as far as the bound goes.</summary>
    public IEnumerable<string> Record<T>(RecordShape<T> shape)
        where T : class
    {
        var asked = shape.Fields.Any(field => !field.IsKey && fields.Contains(field.Name));
        var chosen = shape.Fields.Where(field => field.IsRequired || field.IsKey || (asked ? fields.Contains(field.Name) : IsShort(field.Shape))).ToList();
        chosen.AddRange(shape.Fields.Where(field => chosen.Exists(other => string.Equals(other.DatedBy, field.Property.Name, StringComparison.Ordinal)) && !chosen.Contains(field)).ToList());
        var all = new List<List<string>>();
        foreach (var field in chosen)
        {
            var values = (field is { IsKey: true, Name: "by", Shape: TextShape } ? Bodies() : Of(field.Shape)).Take(field.Shape is DateShape { IsEvent: true } ? DaysOfEntry + 1 : field.Shape is DateShape ? DaysOfEntry : FindingTurnsLimits.Values).Select(value => IsList(field.Shape) ? $"[{value}]" : value).ToList();
            if (values.Count > 0)
                all.Add(values.ConvertAll(value => $"\"{field.Name}\":{value}"));
        }

        // One more than are tried, so that whoever tries them sees that there are others.
        return Together(all).Take(FindingTurnsLimits.Values + 1).Select(entry => $"{{{string.Join(',', entry)}}}");
    }

    /// <summary>Whoever may know of something: the authorities of the case, by their codes, and a body that is none.</summary>
    private IEnumerable<string> Bodies() => known.Authorities.Select(code => $"\"{code}\"").Append($"\"{MadeUp}\"");

    /// <summary>One value of each, in every way: first those that stand first, so that no value waits until all of another were tried.</summary>
    private static IEnumerable<string[]> Together(List<List<string>> all)
    {
        var last = all.Sum(values => values.Count - 1);
        for (var sum = 0; sum <= last; sum++)
        {
            foreach (var chosen in Together(all, 0, sum))
                yield return chosen;
        }
    }

    private static IEnumerable<string[]> Together(List<List<string>> all, int from, int sum)
    {
        if (from == all.Count)
        {
            if (sum == 0)
                yield return [];
            yield break;
        }

        for (var i = 0; i <= Math.Min(sum, all[from].Count - 1); i++)
        {
            foreach (var rest in Together(all, from + 1, sum - i))
                yield return [all[from][i], .. rest];
        }
    }

    private static bool IsShort(Shape shape) => shape.GetType() is { IsGenericType: true } type
        ? type.GetGenericTypeDefinition() == typeof(CodeShape<>) || (type.GetGenericTypeDefinition() == typeof(FactShape<>) && (type.GetGenericArguments()[0] == typeof(bool) || type.GetGenericArguments()[0].IsEnum))
        : shape is YesNoShape;
}
