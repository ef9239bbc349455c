using RapidReview.Facts;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Values to suppose for facts that are not known, by where the facts are.</summary>
internal sealed class Suppositions
{
    private readonly List<(string Name, string Place, object Value)> _values = [];

    /// <param name="name">The name of the property.</param>
    /// <param name="place">The key of the fact.</param>
    /// <param name="value">What to suppose.</param>
    public void Suppose(string name, string place, object value) => _values.Add((name, place, value));

    public Fact<T> For<T>(BoundPath path, Frame frame, Fact<T> otherwise)
        where T : notnull => Find(path, frame) is T supposed ? supposed : otherwise;

    public DateFact For(BoundPath path, Frame frame, DateFact otherwise) => Find(path, frame) is DateFact supposed ? supposed : otherwise;

    // Few facts are supposed, and most that are read have another name: their places need not be spelt out.
    private object? Find(BoundPath path, Frame frame)
    {
        var place = default(string);
        foreach (var value in _values)
        {
            if (value.Name == path.Last.Name && value.Place == (place ??= path.Key(frame)))
                return value.Value;
        }

        return null;
    }
}
