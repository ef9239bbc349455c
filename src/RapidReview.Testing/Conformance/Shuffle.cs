using System.Collections;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules;
using RapidReview.Rules.Packs;
using RapidReview.Testing.Generation;

namespace RapidReview.Testing.Conformance;

/// <summary>Puts things into another order, and says some of them twice.</summary>
internal static class Shuffle
{
    /// <summary>The same case with every list, however deep, in another order and with repetitions.</summary>
    public static CaseFile Of(CaseFile file, Dice dice) => (CaseFile)Record(file, dice);

    /// <summary>Both cores in any order, each with its rules and parameters in another order.</summary>
    public static Advisor Cores(Dice dice) => Advisor.For(dice.Shuffled([Pack(RapidReview.Rules.Packs.Cores.England, dice), Pack(RapidReview.Rules.Packs.Cores.Wales, dice)]));

    private static Pack Pack(Pack core, Dice dice) => new(
        core.Manifest with { Rules = Items.From(dice.Shuffled(core.Manifest.Rules)) },
        core.Sources,
        Items.From(dice.Shuffled(core.Parameters)),
        [],
        [],
        Items.From(dice.Shuffled(core.Rules)),
        Items.From(dice.Shuffled(core.Documents)),
        core.Digest);

    private static object Record(object record, Dice dice)
    {
        var result = record;
        foreach (var property in record.GetType().GetProperties().Where(property => property.SetMethod is not null))
        {
            var value = property.GetValue(record);
            if (value is not null && property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Listed<>))
                result = FactPlace.With(result, property, List(value, dice));
            else if (value is not null && property.PropertyType.GetMethod("<Clone>$") is not null)
                result = FactPlace.With(result, property, Record(value, dice));
        }

        return result;
    }

    private static object List(object list, Dice dice)
    {
        var items = ((IEnumerable)list).Cast<object>().ToList();
        var all = items.Concat(dice.Some(items, 30)).Select(item => item.GetType().GetMethod("<Clone>$") is null ? item : Record(item, dice));
        return FactPlace.Make(list, dice.Shuffled(all), list.GetType().GetProperty(nameof(Listed<int>.Complete))!.GetValue(list)!);
    }
}
