using System.Reflection;
using NodaTime;
using RapidReview.Facts;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>
/// Tries every value that could make a difference for the facts that a conclusion reads more than once and that are not
/// known, and decides afresh each time.
/// </summary>
internal sealed class BruteForce(PlainLaw law, int rule, PlainSubject subject, LocalDate day)
{
    private const int Most = 100;

    /// <summary>The outcome in every case that was tried; null where there are too many to try.</summary>
    public HashSet<Tri>? Outcomes()
    {
        var reading = new PlainReading();
        Evaluate(reading);
        var places = reading.Open.Where(place => place.Value > 1).Select(place => place.Key).ToList();
        var values = places.ConvertAll(place => Values(place, reading, places.Count(other => TypeOf(other) == TypeOf(place))));
        if (values.Aggregate(1L, (product, list) => Math.Min(Most + 1, product * list.Count)) > Most)
            return null;
        var outcomes = new HashSet<Tri>();
        Try(places, values, []);
        return outcomes;

        void Try(List<(object Owner, string Property)> all, List<List<object>> choices, List<object> chosen)
        {
            if (chosen.Count < all.Count)
            {
                foreach (var value in choices[chosen.Count])
                    Try(all, choices, [.. chosen, value]);
                return;
            }

            var trial = new PlainReading();
            for (var i = 0; i < all.Count; i++)
                trial.Suppose(all[i], chosen[i]);
            outcomes.Add(Evaluate(trial));
        }
    }

    private Tri Evaluate(PlainReading reading)
    {
        PlainEngine? engine = null;
        var decided = new Dictionary<(int, PlainSubject), PlainFinding>();
        engine = new PlainEngine(law, Find, reading);
        return engine.Condition(rule, subject, day)!.Value;

        PlainFinding Find(int other, PlainSubject of) =>
            decided.TryGetValue((other, of), out var finding) ? finding : decided[(other, of)] = engine!.Decide(other, of);
    }

    /// <param name="place">The place of the fact.</param>
    /// <param name="reading">What was read on the way.</param>
    /// <param name="strangers">How many values that occur nowhere else are needed, so that several such facts can all differ.</param>
    private static List<object> Values((object Owner, string Property) place, PlainReading reading, int strangers)
    {
        var value = PlainFacts.Read(place.Owner, place.Property);
        if (value is PlainDate date)
        {
            var near = reading.Dates.SelectMany(known => new[] { known.First, known.Last })
                .SelectMany(known => new[] { -25, -18, -16, 0, 16, 18, 25 }.Select(years => known.PlusYears(years)))
                .SelectMany(known => new[] { known.PlusDays(-1), known, known.PlusDays(1) })
                .Concat([new(1990, 1, 1), new(2003, 1, 1), new(2020, 1, 1)])
                .Where(known => !date.Known || (known >= date.First && known <= date.Last))
                .Distinct()
                .Select(known => (object)PlainDate.Between(known, known));
            return date.Known || !IsEvent(place) ? [.. near] : [.. near, PlainDate.NeverHappened];
        }

        var type = TypeOf(place);
        return type == typeof(bool) ? [true, false]
            : type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()]
            : [.. reading.Values.Where(known => known.GetType() == type), .. Enumerable.Range(1, strangers).Select(i => type == typeof(AuthorityCode) ? (object)new AuthorityCode($"E0999999{i}") : $"nobody-{i}")];
    }

    private static bool IsEvent((object Owner, string Property) place) =>
        PropertyOf(place)?.IsDefined(typeof(EventAttribute)) != false;

    private static PropertyInfo? PropertyOf((object Owner, string Property) place)
    {
        var owner = place.Owner is PlainSubject about ? typeof(Subjects.Subject).Assembly.GetType($"{typeof(Subjects.Subject).Namespace}.{about.Kind}")! : place.Owner.GetType();
        return owner.GetProperty(place.Property, BindingFlags.Public | BindingFlags.Instance);
    }

    private static Type TypeOf((object Owner, string Property) place)
    {
        var owner = place.Owner is PlainSubject about ? typeof(Subjects.Subject).Assembly.GetType($"{typeof(Subjects.Subject).Namespace}.{about.Kind}")! : place.Owner.GetType();
        var type = place.Owner is PlainDate ? typeof(Fact<bool>) : owner.GetProperty(place.Property, BindingFlags.Public | BindingFlags.Instance)!.PropertyType;
        return type.IsGenericType ? type.GetGenericArguments()[0] : type;
    }
}
