using System.Collections;
using System.Reflection;
using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Testing.Generation;

/// <summary>A place in a case file that holds one fact, or the statement that a list is complete.</summary>
/// <param name="Pointer">Where it is.</param>
/// <param name="Property">The property that holds it.</param>
/// <param name="Value">A <see cref="Fact{T}"/> or a <see cref="DateFact"/>.</param>
/// <param name="Put">Gives the file with another value there.</param>
internal sealed record FactPlace(string Pointer, PropertyInfo Property, object Value, Func<object, CaseFile> Put)
{
    /// <summary>Whether it is the date of an event that did not happen where a complete file says nothing of it.</summary>
    public bool IsConcluded => Property.GetCustomAttribute<EventAttribute>() is { OnlyIfSaid: false };

    /// <summary>What is known there.</summary>
    public FactState State => Value is DateFact date ? date.State : (FactState)Value.GetType().GetProperty(nameof(DateFact.State))!.GetValue(Value)!;

    /// <summary>Not yet known, as a value of this place.</summary>
    public object NotYetKnown => Activator.CreateInstance(Value.GetType())!;

    /// <summary>Asked without an answer, as a value of this place.</summary>
    public object CannotBeEstablished => Value.GetType().GetProperty("CannotBeEstablished")!.GetValue(null)!;

    /// <summary>Every place of a file, whether anything is known there or not.</summary>
    public static IEnumerable<FactPlace> In(CaseFile file) => Walk(file, "", made => (CaseFile)made);

    private static IEnumerable<FactPlace> Walk(object record, string at, Func<object, CaseFile> put)
    {
        foreach (var property in record.GetType().GetProperties().Where(property => property.SetMethod is not null))
        {
            var (type, value, place) = (property.PropertyType, property.GetValue(record), $"{at}/{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}");
            if (value is null)
                continue;
            var found = type == typeof(DateFact) || IsA(type, typeof(Fact<>)) ? [new(place, property, value, made => put(With(record, property, made)))]
                : IsA(type, typeof(Listed<>)) ? InList(property, value, place, made => put(With(record, property, made)))
                : type.GetMethod("<Clone>$") is not null ? Walk(value, place, made => put(With(record, property, made)))
                : Enumerable.Empty<FactPlace>();
            foreach (var inner in found)
                yield return inner;
        }
    }

    private static IEnumerable<FactPlace> InList(PropertyInfo property, object list, string at, Func<object, CaseFile> put)
    {
        var items = ((IEnumerable)list).Cast<object>().ToList();
        var complete = list.GetType().GetProperty(nameof(Listed<int>.Complete))!.GetValue(list)!;
        if (!property.IsDefined(typeof(CompletenessAttribute), false))
            yield return new(at + "/complete", property, complete, made => put(Make(list, items, made)));
        for (var i = 0; i < items.Count && items[i].GetType().GetMethod("<Clone>$") is not null; i++)
        {
            var index = i;
            foreach (var inner in Walk(items[i], $"{at}/{i}", made => put(Make(list, [.. items[..index], made, .. items[(index + 1)..]], complete))))
                yield return inner;
        }
    }

    /// <summary>A list of the same kind with other items.</summary>
    public static object Make(object list, IReadOnlyList<object> items, object complete)
    {
        var item = list.GetType().GetGenericArguments()[0];
        var array = Array.CreateInstance(item, items.Count);
        for (var i = 0; i < items.Count; i++)
            array.SetValue(items[i], i);
        return typeof(Listed).GetMethod(nameof(Listed.From))!.MakeGenericMethod(item).Invoke(null, [array, complete])!;
    }

    /// <summary>A copy of a record with another value of one property.</summary>
    public static object With(object record, PropertyInfo property, object value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static bool IsA(Type type, Type generic) => type.IsGenericType && type.GetGenericTypeDefinition() == generic;
}
