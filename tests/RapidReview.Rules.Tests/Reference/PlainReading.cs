using System.Runtime.CompilerServices;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>Reads facts, remembers which were open and how often they were read, and may be told to suppose values for them.</summary>
internal sealed class PlainReading
{
    private readonly Dictionary<(object Owner, string Property), object> _supposed = new(new SamePlace());

    /// <summary>The open facts that were read, with their type and how often.</summary>
    public Dictionary<(object Owner, string Property), int> Open { get; } = new(new SamePlace());

    /// <summary>Dates that were read and known, which is where an open date can make a difference.</summary>
    public HashSet<PlainDate> Dates { get; } = [];

    /// <summary>Codes and texts that were read and known.</summary>
    public HashSet<object> Values { get; } = [];

    public void Suppose((object Owner, string Property) place, object value) => _supposed[place] = value;

    public object? Read(object owner, string property)
    {
        if (_supposed.TryGetValue((owner, property), out var supposed))
            return supposed;
        var value = PlainFacts.Read(owner, property);
        if (value is PlainDate date)
        {
            if (date.Known)
                Dates.Add(date);
            if (!date.Never && (!date.Known || date.First != date.Last))
                Count();
        }
        else if (value is null)
        {
            Count();
        }
        else if (value is string or RapidReview.Facts.AuthorityCode)
        {
            Values.Add(value);
        }

        return value;

        void Count() => Open[(owner, property)] = Open.GetValueOrDefault((owner, property)) + 1;
    }

    /// <summary>Facts are told apart by the very record that holds them, not by what it says.</summary>
    private sealed class SamePlace : IEqualityComparer<(object Owner, string Property)>
    {
        public bool Equals((object Owner, string Property) x, (object Owner, string Property) y) => ReferenceEquals(x.Owner, y.Owner) && x.Property == y.Property;

        public int GetHashCode((object Owner, string Property) place) => HashCode.Combine(RuntimeHelpers.GetHashCode(place.Owner), place.Property);
    }
}
