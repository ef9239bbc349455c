using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Turning;

/// <summary>Goes through a case file and finds every fact that is not known and that a question asks for. For one file on one thread.</summary>
internal sealed class OpenPlaces : IShapeVisitor<bool>
{
    private readonly List<OpenPlace> _found = [];
    private object? _value;
    private string _at = "";
    private AskAttribute? _ask;
    private AskAttribute? _group;

    private OpenPlaces()
    {
    }

    public static IReadOnlyList<OpenPlace> In(CaseFile file)
    {
        var places = new OpenPlaces();
        places.Go(CaseModel.Root, file, "", null, null);
        return places._found;
    }

    public bool Text(TextShape shape) => false;

    public bool Number(NumberShape shape) => false;

    public bool YesNo(YesNoShape shape) => false;

    public bool Code<T>(CodeShape<T> shape)
        where T : struct, Enum => false;

    public bool Authority(AuthorityShape shape) => false;

    public bool Fact<T>(FactShape<T> shape)
        where T : notnull => Note(((Fact<T>)_value!).State);

    public bool Date(DateShape shape) => Note(((DateFact)_value!).State);

    public bool Moment(MomentShape shape) => false;

    public bool Local(LocalShape shape) => false;

    public bool List<T>(ListShape<T> shape)
        where T : notnull
    {
        var (list, at, ask, group) = ((Listed<T>)_value!, _at, _ask, _group);
        if (list.Complete is not { IsKnown: true, Value: true })
            Note(list.Complete.State);
        var entries = shape.Completeness == CompletenessFrom.Itself ? $"{at}/items" : at;
        for (var i = 0; i < list.Items.Count; i++)
            Go(shape.Item, list.Items[i], $"{entries}/{i}", ask, group);
        return true;
    }

    public bool Record<T>(RecordShape<T> shape)
        where T : class
    {
        var (record, at, ask, group) = ((T)_value!, _at, _ask, _group);
        // A group qualifies the questions of what is in it.
        var own = ask is { Qualifies: true } ? ask : group;
        foreach (var field in shape.Fields)
            field.Accept(new InField<T>(this, record, $"{at}/{field.Name}", field.Ask, own));
        return true;
    }

    private void Go<T>(Shape<T> shape, T value, string at, AskAttribute? ask, AskAttribute? group)
    {
        (_value, _at, _ask, _group) = (value, at, ask, group);
        shape.Accept(this);
    }

    private bool Note(FactState state)
    {
        if (_ask is { } ask && state is FactState.NotYetKnown or FactState.CannotBeEstablished)
            _found.Add(new OpenPlace(_at, _group is null ? ask.Question : $"{ask.Question[..^1]} ({_group.Says})?", ask.Of, ask.Note, state == FactState.CannotBeEstablished));
        return true;
    }

    private sealed class InField<TRecord>(OpenPlaces places, TRecord record, string at, AskAttribute? ask, AskAttribute? group) : IFieldVisitor<TRecord, bool>
        where TRecord : class
    {
        public bool Field<TValue>(ValueField<TRecord, TValue> field)
        {
            places.Go(field.ValueShape, field.Get(record), at, ask, group);
            return true;
        }
    }
}
