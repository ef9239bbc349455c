using RapidReview.Problems;

namespace RapidReview.Rules.Conditions.Spelling;

/// <summary>The keys of one JSON object with what stands under them, in order.</summary>
internal sealed class Parts
{
    private readonly Fragment _at;
    private readonly Dictionary<string, Fragment> _values = new(StringComparer.Ordinal);

    private Parts(Fragment at) => _at = at;

    /// <summary>The keys, each once, in order.</summary>
    public List<string> Keys { get; } = [];

    /// <summary>Takes an object apart. A key that stands there twice is a problem; the first is used.</summary>
    public static Parts Of(Fragment at, string rule, List<Problem> problems)
    {
        var parts = new Parts(at);
        foreach (var property in at.Json.EnumerateObject())
        {
            if (parts._values.TryAdd(property.Name, new Fragment(property.Value, $"{at.Pointer}/{property.Name}", at.Depth + 1)))
                parts.Keys.Add(property.Name);
            else
                problems.Add(ConditionProblems.Malformed(rule, at.Pointer, $"the key `{Fragment.Shown(property.Name)}` stands here twice", "Keep one of the two."));
        }

        return parts;
    }

    public bool Has(string key) => _values.ContainsKey(key);

    public Fragment this[string key] => _values[key];

    /// <summary>Refuses keys that do not belong here and says which are missing; whether all is well.</summary>
    public bool Expect(string rule, List<Problem> problems, IReadOnlyCollection<string> needed, IReadOnlyCollection<string> allowed)
    {
        var all = needed.Concat(allowed).Distinct(StringComparer.Ordinal).ToArray();
        var strange = Keys.Where(key => !all.Contains(key, StringComparer.Ordinal)).ToArray();
        foreach (var key in strange)
        {
            var free = all.Where(other => !Has(other));
            problems.Add(ConditionProblems.Malformed(
                rule, _at.Pointer, $"the key `{Fragment.Shown(key)}` does not belong here", $"The keys here are {Words.List(all, "and")}.", NearMiss.Of(key, free)));
        }

        // A misspelled key is reported once, not also as the missing one that it was meant to be.
        var missing = needed.Where(key => !Has(key)).ToArray();
        if (strange.Length == 0 && missing.Length > 0)
            problems.Add(ConditionProblems.Malformed(rule, _at.Pointer, $"{Words.List(missing, "and")} is missing here", $"The keys here are {Words.List(all, "and")}."));
        return missing.Length == 0;
    }
}
