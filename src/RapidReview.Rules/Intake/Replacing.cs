using System.Text.Json;
using System.Text.Json.Nodes;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Intake.Spellings;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>Follows a pointer into a case file and puts a value there, copying what lies on the way. For one change on one thread.</summary>
/// <param name="change">The change.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class Replacing(PreparedChange change, ProblemList problems) : IShapeVisitor<object?>
{
    private readonly int _length = change.Tokens.Length;
    private object? _value;
    private int _depth;
    private Pointer _at = Pointer.Root;

    private bool IsNothing => change.Json.ValueKind == JsonValueKind.Null;

    public CaseFile In(CaseFile file) => At(CaseModel.Root, file, 0, Pointer.Root);

    public object? Text(TextShape shape) => NoPlace();

    public object? Number(NumberShape shape) => NoPlace();

    public object? YesNo(YesNoShape shape) => NoPlace();

    public object? Code<T>(CodeShape<T> shape)
        where T : struct, Enum => NoPlace();

    public object? Authority(AuthorityShape shape) => NoPlace();

    public object? Fact<T>(FactShape<T> shape)
        where T : notnull => NoPlace();

    public object? Date(DateShape shape) => NoPlace();

    public object? Moment(MomentShape shape) => NoPlace();

    public object? Local(LocalShape shape)
    {
        var at = _at;
        var root = new JsonObject(((LocalFacts)_value!).Select(pack => KeyValuePair.Create(pack.Key, JsonNode.Parse(pack.Value))));
        JsonNode node = root;
        foreach (var token in change.Tokens[_depth..^1])
        {
            if (node is not JsonObject inner || (inner.TryGetPropertyValue(token, out var found) && found is not JsonObject))
                return NoPlace();
            node = found ?? (inner[token] = new JsonObject());
        }

        var (last, value) = (change.Tokens[^1], JsonNode.Parse(change.Json.GetRawText()));
        if (node is not JsonObject end)
            return NoPlace();
        if (value is null)
            end.Remove(last);
        else
            end[last] = value;
        using var written = JsonDocument.Parse(root.ToJsonString());
        return SpellingFactory.Of(shape).Read(written.RootElement, at, problems);
    }

    public object? Record<T>(RecordShape<T> shape)
        where T : class
    {
        var (record, token, depth, at) = ((T)_value!, change.Tokens[_depth], _depth + 1, _at.Of(change.Tokens[_depth]));
        if (shape.Find(token) is not { } field)
        {
            problems.Add(IntakeProblems.UnknownProperty(at, token, shape.Name, Nearest.To(token, shape.Fields.Select(known => known.Name))));
            return null;
        }

        if (field.IsRequired && depth == _length && IsNothing)
        {
            problems.Add(IntakeProblems.Missing(_at, shape.Name, token));
            return null;
        }

        var copy = shape.Copy(record);
        field.Accept(new InField<T>(this, copy, shape.Blank, depth, at));
        return copy;
    }

    public object? List<T>(ListShape<T> shape)
        where T : notnull
    {
        var (list, depth, at) = ((Listed<T>)_value!, _depth, _at);
        // Where a list says itself whether it is complete, its entries stand under "items" in the text.
        if (change.Tokens[depth] == "items" && shape.Completeness == CompletenessFrom.Itself && depth + 1 < _length)
            (depth, at) = (depth + 1, at.Of("items"));
        var token = change.Tokens[depth];
        if (token == "complete" && shape.Completeness == CompletenessFrom.Itself && depth + 1 == _length)
            return new Listed<T>(list.Items, IsNothing ? default : new FactSpelling<bool>(new YesNoSpelling()).Read(change.Json, at.Of(token), problems));
        var items = list.Items.ToList();
        if (token == "-" && depth + 1 == _length && !IsNothing)
        {
            items.Add(At(shape.Item, default!, depth + 1, at.Of(items.Count)));
        }
        else if (Pointer.Position(token) is { } index && index < items.Count)
        {
            if (depth + 1 == _length && IsNothing)
                items.RemoveAt(index);
            else
                items[index] = At(shape.Item, items[index], depth + 1, at.Of(index));
        }
        else
        {
            problems.Add(IntakeProblems.NoSuchItem(at.Of(token), items.Count));
        }

        if (items.Count > CaseLimits.For(typeof(T)))
            problems.Add(IntakeProblems.TooManyItems(at, items.Count, CaseLimits.For(typeof(T))));
        return new Listed<T>(Items.From(items), list.Complete);
    }

    private T At<T>(Shape<T> shape, T value, int depth, Pointer at)
    {
        if (depth == _length)
            return change.Value(shape, at, problems);
        (_value, _depth, _at) = (value, depth, at);
        return shape.Accept(this) is T changed ? changed : value;
    }

    private object? NoPlace()
    {
        problems.Add(IntakeProblems.NothingBelow(_at));
        return null;
    }

    /// <summary>Puts the value into a field of a copy.</summary>
    private sealed class InField<TRecord>(Replacing replacing, TRecord copy, TRecord blank, int depth, Pointer at) : IFieldVisitor<TRecord, bool>
        where TRecord : class
    {
        public bool Field<TValue>(ValueField<TRecord, TValue> field)
        {
            field.Set(copy, depth == replacing._length && replacing.IsNothing ? field.Get(blank) : replacing.At(field.ValueShape, field.Get(copy), depth, at));
            return true;
        }
    }
}
