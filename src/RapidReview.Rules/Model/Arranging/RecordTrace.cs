using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>A record and where it was given.</summary>
internal sealed class RecordTrace<T>(RecordShape<T> shape, IReadOnlyList<Given<T>> origins, Viewpoint from) : Trace
    where T : class
{
    /// <inheritdoc/>
    public override Pointer Origin => (origins.Any(Says) ? origins.First(Says) : origins[0]).At;

    /// <inheritdoc/>
    public override bool IsSaid => origins.Any(Says);

    /// <inheritdoc/>
    public override Trace? Step(string segment)
    {
        if (shape.Find(segment) is { } field)
            return Into(field);
        var derived = shape.Derived.FirstOrDefault(fact => string.Equals(fact.Name, segment, StringComparison.Ordinal));
        return derived is null ? null : Follow("/" + derived.Place);
    }

    /// <inheritdoc/>
    public override void FindDisagreements(Action<Pointer, Pointer> found)
    {
        // What comes from one place agrees with itself, unless it holds a list; what nobody says anything of disagrees with nothing.
        foreach (var field in shape.Fields)
        {
            if ((origins.Count > 1 || ListsWithin.Any(field.Shape)) && IsSaidAnywhere(field))
                Into(field).FindDisagreements(found);
        }
    }

    /// <inheritdoc/>
    public override void FindSetAside(Action<Pointer, string, DateFact> found, string says)
    {
        foreach (var field in shape.Fields)
        {
            foreach (var origin in origins.Where(origin => field.IsSaid(origin.Value)))
            {
                if (shape.DateOf(field.Name)?.Invoke(origin.Value) is { } date && from.IsBefore(date))
                    found(origin.At.Of(field.Name), field.Ask?.Says ?? says, date);
            }

            Into(field).FindSetAside(found, field.Ask?.Says ?? says);
        }
    }

    private Trace Into(Field<T> field) => field.Accept(new FieldTracing<T>(shape, origins, from));

    private bool IsSaidAnywhere(Field<T> field)
    {
        foreach (var origin in origins)
        {
            if (field.IsSaid(origin.Value))
                return true;
        }

        return false;
    }

    private bool Says(Given<T> origin) => shape.IsSaid(origin.Value);
}
