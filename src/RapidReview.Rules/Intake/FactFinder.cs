using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Intake.Spellings;
using RapidReview.Rules.Model;
using RapidReview.Rules.Model.Arranging;

namespace RapidReview.Rules.Intake;

/// <summary>
/// Follows a pointer to a single fact of a case file: a fact or a date that may not be known, whether a list is complete, or a
/// fact of a pack. Not what names an entry, nor a group or a list of facts. For one pointer on one thread.
/// </summary>
internal sealed class FactFinder : IShapeVisitor<RecordedFact?>
{
    private static readonly FactShape<bool> YesNoFact = new(new YesNoShape());

    private readonly string[] _tokens;
    private readonly List<(string Kind, string Key)> _entries = [];
    private object? _given;
    private int _depth;
    private AskAttribute? _ask;
    private AskAttribute? _group;

    private FactFinder(string[] tokens) => _tokens = tokens;

    /// <summary>The fact at a place of a file, whether the file says it or not; null where there is no such place, or it holds no single fact.</summary>
    public static RecordedFact? Find(CaseFile file, string pointer)
    {
        ArgumentNullException.ThrowIfNull(file);
        return pointer.Length <= CaseLimits.PointerLength && pointer.StartsWith('/')
            ? new FactFinder(pointer[1..].Split('/').Select(Pointer.Unescaped).ToArray()).Go(CaseModel.Root, [new(file, Pointer.Root)], 0, null, null)
            : null;
    }

    public RecordedFact? Text(TextShape shape) => null;

    public RecordedFact? Number(NumberShape shape) => null;

    public RecordedFact? YesNo(YesNoShape shape) => null;

    public RecordedFact? Code<T>(CodeShape<T> shape)
        where T : struct, Enum => null;

    public RecordedFact? Authority(AuthorityShape shape) => null;

    public RecordedFact? Moment(MomentShape shape) => null;

    public RecordedFact? Fact<T>(FactShape<T> shape)
        where T : notnull => Leaf(shape, (fact, json) => new(json, fact.State, fact.IsKnown ? fact.Value : null, shape.Value is TextShape { Kind: TextKind.Free }));

    public RecordedFact? Date(DateShape shape) => Leaf(shape, (date, json) => new(json, date.State, date, false));

    public RecordedFact? Local(LocalShape shape)
    {
        if (_tokens.Length < _depth + 2 || _tokens[_depth..].Any(token => token.Length == 0))
            return null;
        var given = (List<Given<LocalFacts>>)_given!;
        var at = _tokens[_depth..].Aggregate(given[0].At, (place, token) => place.Of(token));
        var node = given[0].Value.Of(_tokens[_depth]) is { } text ? JsonNode.Parse(text) : null;
        foreach (var token in _tokens[(_depth + 1)..])
        {
            if (node is not (null or JsonObject))
                return null;
            node = node?[token];
        }

        return node is JsonObject or JsonArray ? null : new([at.ToString()], null, null, [], node is null ? null : LocalFactValue.Of(node.ToJsonString()), LocalFactValue.Read);
    }

    public RecordedFact? List<T>(ListShape<T> shape)
        where T : notnull
    {
        if (_depth == _tokens.Length)
            return null;
        var (given, depth, own) = ((List<Given<Listed<T>>>)_given!, _depth, shape.Completeness == CompletenessFrom.Itself);
        if (own && _tokens[depth] == "complete")
            return Go(YesNoFact, [.. given.Select(list => new Given<Fact<bool>>(list.Value.Complete, list.At.Of("complete")))], depth + 1, _ask, _group);
        if (own && _tokens[depth] == "items" && depth + 1 < _tokens.Length)
            depth++;
        if (Pointer.Position(_tokens[depth]) is not { } index || index >= given[0].Value.Count)
            return null;
        // The entry that is named comes first: what lies below is looked for in it, and then in those about the same thing.
        var (same, named) = (Ordering.Of(shape.Item), given[0].Value[index]);
        var entries = from list in given
                      from at in Enumerable.Range(0, list.Value.Count)
                      where same(list.Value[at], named) == 0
                      orderby ReferenceEquals(list.Value, given[0].Value) && at == index ? 0 : 1
                      select new Given<T>(list.Value[at], (own ? list.At.Of("items") : list.At).Of(at));
        if (KeyOf(named) is { } key)
            _entries.Add((Names.Words(typeof(T).Name), key));
        return Go(shape.Item, [.. entries], depth + 1, _ask, _group);
    }

    public RecordedFact? Record<T>(RecordShape<T> shape)
        where T : class
    {
        var (given, own) = ((List<Given<T>>)_given!, _ask is { Qualifies: true } ? _ask : _group);
        return _depth < _tokens.Length && shape.Find(_tokens[_depth]) is { IsKey: false } field && typeof(T) != typeof(Assertion) ? field.Accept(new InField<T>(this, given, field.Ask, own)) : null;
    }

    private RecordedFact? Go<T>(Shape<T> shape, List<Given<T>> given, int depth, AskAttribute? ask, AskAttribute? group)
    {
        (_given, _depth, _ask, _group) = (given, depth, ask, group);
        return shape.Accept(this);
    }

    private RecordedFact? Leaf<T>(Shape<T> shape, Func<T, string, FactValue> value)
    {
        if (_depth != _tokens.Length)
            return null;
        var (given, spelling) = (((List<Given<T>>)_given!).Select(one => (one.Value, At: one.At.ToString())).OrderBy(one => one.At, StringComparer.Ordinal).ToList(), SpellingFactory.Of(shape));
        var said = given.Where(one => shape.IsSaid(one.Value)).Select(one => value(one.Value, Spell(spelling, one.Value))).ToList();
        return new(Items.From(given.Select(one => one.At)), _ask, _group, Items.From(_entries), said.Find(one => one.State is FactState.Known or FactState.DidNotHappen) ?? said.FirstOrDefault(), (json, at, problems) => Read(spelling, value, json, at, problems));
    }

    private static FactValue? Read<T>(Spelling<T> spelling, Func<T, string, FactValue> value, JsonElement json, Pointer at, ProblemList problems)
    {
        var found = new ProblemList("");
        var read = spelling.Read(json, at, found);
        foreach (var problem in found.ToItems())
            problems.Add(problem);
        return found.IsEmpty ? value(read, Spell(spelling, read)) : null;
    }

    /// <summary>The reference or code by which an entry is known; null where it has none.</summary>
    private static string? KeyOf(object entry) => entry.GetType().GetProperties()
        .Where(property => property.IsDefined(typeof(KeyAttribute), false))
        .Select(property => property.GetValue(entry) switch { string key => key, AuthorityCode code => code.Value, _ => null })
        .FirstOrDefault(key => key is not null);

    private static string Spell<T>(Spelling<T> spelling, T value)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text))
            spelling.Write(json, value);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>Steps into a field of every record that was given.</summary>
    private sealed class InField<TRecord>(FactFinder finder, List<Given<TRecord>> given, AskAttribute? ask, AskAttribute? group) : IFieldVisitor<TRecord, RecordedFact?>
        where TRecord : class
    {
        public RecordedFact? Field<TValue>(ValueField<TRecord, TValue> field) =>
            finder.Go(field.ValueShape, [.. given.Select(record => new Given<TValue>(field.Get(record.Value), record.At.Of(field.Name)))], finder._depth + 1, ask, group);
    }
}
