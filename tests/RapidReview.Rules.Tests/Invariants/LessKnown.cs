using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Resolution;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Invariants;

/// <summary>A situation, and the same one with some facts not known, or known within wider bounds.</summary>
public sealed record LessKnown(GeneratedCase Full, GeneratedCase Less, string Taken)
{
    /// <summary>Pairs of situations, with a shrinker.</summary>
    public static Arbitrary<LessKnown> Pairs { get; } = Arb.From(Generated.Cases.Generator.SelectMany(_ => Gen.Choose(0, int.MaxValue), Of), Shrink);

    public override string ToString() => $"{Full}\nand the same without {Taken}";

    private static LessKnown Of(GeneratedCase full, int seed)
    {
        var dice = new Dice(seed);
        var (less, taken) = (full, new List<string>());
        for (var i = dice.Pick([1, 1, 1, 2, 4]); i > 0; i--)
        {
            var places = FactPlace.In(less.File).Where(place => MayBeTaken(place, full.AsAt)).ToList();
            if (places.Count == 0)
                break;
            var place = dice.Pick(places);
            var to = Otherwise(place, less, dice);
            var file = place.Put(to);
            if (AsAtCase.Check(file).Count > 0)
                continue;
            less = less with { File = file };
            taken.Add($"{place.Pointer} ({place.Value} becomes {to})");
        }

        return new(full, less, string.Join(", ", taken));
    }

    private static IEnumerable<LessKnown> Shrink(LessKnown given)
    {
        // The same facts are taken from a smaller file: what is known in the full one and not in the other.
        var taken = FactPlace.In(given.Less.File).ToDictionary(place => place.Pointer, place => place.Value);
        foreach (var full in given.Full.Smaller())
        {
            var file = full.File;
            var names = new List<string>();
            foreach (var place in FactPlace.In(full.File))
            {
                if (!taken.TryGetValue(place.Pointer, out var value) || value.Equals(place.Value) || value.GetType() != place.Value.GetType() || !IsLess(value, place.Value))
                    continue;
                file = FactPlace.In(file).First(now => now.Pointer == place.Pointer).Put(value);
                names.Add($"{place.Pointer} ({place.Value} becomes {value})");
            }

            if (names.Count > 0 && AsAtCase.Check(file).Count == 0)
                yield return new(full, full with { File = file }, string.Join(", ", names));
        }
    }

    private static bool IsLess(object less, object more) => (less, more) switch
    {
        (DateFact { IsKnown: true } date, DateFact { IsKnown: true } known) => date.Earliest <= known.Earliest && date.Latest >= known.Latest,
        (DateFact date, DateFact known) => IsOpen(date.State) && !IsOpen(known.State),
        _ => less.ToString() is nameof(FactState.NotYetKnown) or nameof(FactState.CannotBeEstablished)
            && more.ToString() is not (nameof(FactState.NotYetKnown) or nameof(FactState.CannotBeEstablished)),
    };

    private static bool IsOpen(FactState state) => state is FactState.NotYetKnown or FactState.CannotBeEstablished;

    /// <summary>
    /// What is dated later than the moment asked is set aside, so that it is not a fact of the case as seen. A date by which an
    /// entry is known says which entry it is: without it the file tells of another one.
    /// </summary>
    private static bool MayBeTaken(FactPlace place, Instant asAt) =>
        !place.Property.IsDefined(typeof(KeyAttribute), false)
        && place.State is FactState.Known or FactState.DidNotHappen
        && !(place.Value is DateFact { IsKnown: true } date && (date.Instant is { } instant ? instant > asAt : date.Earliest > London.DateOf(asAt)));

    private static object Otherwise(FactPlace place, GeneratedCase situation, Dice dice)
    {
        if (place.Value is DateFact { IsKnown: true } date && dice.Chance(35))
            return DateFact.Between(date.Earliest.PlusDays(-dice.Pick([0, 1, 4, 30, 300])), date.Latest.PlusDays(dice.Pick([0, 1, 4, 30, 300])));

        // In a file whose events are complete an event that is left out did not happen, which is no unknown.
        var concludes = place.IsConcluded && situation.File.Events.CompleteTo >= situation.AsAt;
        return concludes || dice.Chance(40) ? place.CannotBeEstablished : place.NotYetKnown;
    }
}
