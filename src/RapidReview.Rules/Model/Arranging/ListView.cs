using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>A list loses the items that are later, stands in its one order without repetitions, and may be seen to be complete.</summary>
internal sealed class ListView<T>(ListShape<T> shape) : View<Listed<T>>
    where T : notnull
{
    private readonly View<T>? _item = ViewFactory.Of(shape.Item);
    private readonly Arranger<T> _arranger = new(shape.Item);

    /// <inheritdoc/>
    public override bool See(ref Listed<T> value, Viewpoint from)
    {
        var items = See(value.Items, from);
        var complete = IsSeenComplete(items.Count, from) && value.Complete.State == FactState.NotYetKnown ? true : value.Complete;
        if (ReferenceEquals(items, value.Items) && complete.Equals(value.Complete))
            return false;
        value = new(items, complete);
        return true;
    }

    private Items<T> See(Items<T> items, Viewpoint from)
    {
        var given = items.AsSpan();
        var seen = given.IsEmpty || _item is null ? null : SeeEach(given, from);
        var result = seen is null ? given : seen;
        if (!_arranger.IsArranged(result))
            return new(Rearrange(given, from));
        return seen is null ? items : new(seen);
    }

    /// <summary>The items as they are seen, without the hidden ones; null if each looks as it was given.</summary>
    private T[]? SeeEach(ReadOnlySpan<T> given, Viewpoint from)
    {
        T[]? seen = null;
        var count = 0;
        for (var i = 0; i < given.Length; i++)
        {
            var item = given[i];
            var hidden = from.SetsAside && _item!.IsHidden(item, from);
            if (seen is null && (hidden || _item!.See(ref item, from)))
            {
                seen = new T[given.Length];
                given[..i].CopyTo(seen);
            }
            else if (seen is not null && !hidden)
            {
                _item!.See(ref item, from);
            }

            if (hidden)
                continue;
            if (seen is not null)
                seen[count] = item;
            count++;
        }

        return seen is null || count == seen.Length ? seen : seen[..count];
    }

    // What entries say together comes first; only what they all leave open is then concluded.
    private T[] Rearrange(ReadOnlySpan<T> given, Viewpoint from)
    {
        var shown = (_item is null ? null : SeeEach(given, from.WithoutConclusions())) ?? given.ToArray();
        var joint = _arranger.Arrange(shown);
        if (joint.Length < shown.Length)
            from.NoteJoined();
        var seen = _item is null ? joint : SeeEach(joint, from) ?? joint;
        return _arranger.IsArranged(seen) ? seen : _arranger.Arrange(seen);
    }

    private bool IsSeenComplete(int count, Viewpoint from) => shape.Completeness switch
    {
        CompletenessFrom.Events => from.EventsAreComplete,
        CompletenessFrom.Definition => count > 0,
        _ => false,
    };
}
