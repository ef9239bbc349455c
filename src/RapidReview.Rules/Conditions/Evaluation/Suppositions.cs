using RapidReview.Facts;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Values to suppose for facts that are not known, by where the facts are.</summary>
internal sealed class Suppositions
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    public void Suppose(string place, object value) => _values[place] = value;

    public Fact<T> For<T>(string place, Fact<T> otherwise)
        where T : notnull => _values.TryGetValue(place, out var value) && value is T supposed ? supposed : otherwise;

    public DateFact For(string place, DateFact otherwise) =>
        _values.TryGetValue(place, out var value) && value is DateFact supposed ? supposed : otherwise;
}
