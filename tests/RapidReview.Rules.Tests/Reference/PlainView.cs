using System.Collections;
using System.Reflection;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>A case as at a moment, in three plain steps over all records: set aside, join, conclude.</summary>
internal sealed class PlainView
{
    private readonly Instant _asAt;
    private readonly LocalDate _day;
    private readonly bool _complete;

    private PlainView(Instant asAt, Instant? completeTo) =>
        (_asAt, _day, _complete) = (asAt, asAt.InZone(London.Zone).Date, completeTo is { } to && to >= asAt);

    public static CaseFile Of(CaseFile file, Instant asAt)
    {
        var view = new PlainView(asAt, file.Events.CompleteTo);
        var seen = view.Each(file, view.SetAside);
        seen = view.Each(seen, (_, _, value) => value);
        return (CaseFile)view.Each(seen, view.Conclude);
    }

    /// <summary>An authority that the file has no entry for: where its events are complete, nothing happened there.</summary>
    public static AuthorityInvolved Unrecorded(Instant asAt, Instant? completeTo, string code)
    {
        var view = new PlainView(asAt, completeTo);
        return (AuthorityInvolved)view.Each(new AuthorityInvolved { Code = new AuthorityCode(code) }, view.Conclude);
    }

    /// <summary>The record with each property replaced, innermost first; lists lose what is hidden, and entries about the same thing are joined.</summary>
    private object Each(object record, Func<object, PropertyInfo, object, object> replace)
    {
        var result = record;
        foreach (var property in Stored(record.GetType()))
        {
            if (property.GetValue(record) is not { } value)
                continue;
            var inner = IsRecord(value.GetType()) ? Each(value, replace) : IsList(value) ? EachItem(value, replace) : value;
            result = FactPlace.With(result, property, replace(record, property, inner));
        }

        return result;
    }

    private object EachItem(object list, Func<object, PropertyInfo, object, object> replace)
    {
        var items = ((IEnumerable)list).Cast<object>().Where(item => !IsHidden(item)).Select(item => IsRecord(item.GetType()) ? Each(item, replace) : item);
        var joined = items.GroupBy(Identity, StringComparer.Ordinal).Select(group => group.Aggregate(Join));
        return FactPlace.Make(list, joined.ToList(), Complete(list));
    }

    private object SetAside(object record, PropertyInfo property, object value)
    {
        if (value is DateFact { IsKnown: true } open && open.Earliest <= _day && open.Latest > _day && !property.IsDefined(typeof(PlannedAttribute)) && !property.IsDefined(typeof(KeyAttribute)))
            return property.IsDefined(typeof(PresupposedAttribute)) ? DateFact.Between(open.Earliest, _day) : DateFact.CannotBeEstablished;
        if (value is DateFact date)
            return IsLater(date) && !property.IsDefined(typeof(PlannedAttribute)) ? property.IsDefined(typeof(EventAttribute)) && _complete ? DateFact.DidNotHappen : default : value;
        return property.GetCustomAttribute<DatedByAttribute>() is { } by && IsLater((DateFact)record.GetType().GetProperty(by.Property)!.GetValue(record)!)
            ? value is IEnumerable ? FactPlace.Make(value, [], default(Fact<bool>)) : Activator.CreateInstance(value.GetType())!
            : value;
    }

    private object Conclude(object record, PropertyInfo property, object value)
    {
        if (value is DateFact { State: FactState.NotYetKnown } && property.GetCustomAttribute<EventAttribute>() is { OnlyIfSaid: false } && _complete)
            return DateFact.DidNotHappen;
        if (!IsList(value) || Complete(value) is not Fact<bool> { State: FactState.NotYetKnown })
            return value;
        var complete = property.GetCustomAttribute<CompletenessAttribute>()?.From switch
        {
            CompletenessFrom.Events => _complete,
            CompletenessFrom.Definition => ((IEnumerable)value).Cast<object>().Any(),
            _ => false,
        };
        return complete ? FactPlace.Make(value, ((IEnumerable)value).Cast<object>().ToList(), Fact<bool>.Of(true)) : value;
    }

    /// <summary>An entry that is identified by one date is not there while that date lies ahead.</summary>
    private bool IsHidden(object item) =>
        Keys(item.GetType()).Where(key => key.PropertyType == typeof(DateFact)).ToList() is [var only] && IsLater((DateFact)only.GetValue(item)!);

    private bool IsLater(DateFact date) => date.IsKnown && (date.Instant is { } moment ? moment > _asAt : date.Earliest > _day);

    private static object Join(object one, object other)
    {
        if (!IsRecord(one.GetType()))
            return one;
        var joined = one;
        foreach (var property in Stored(one.GetType()))
        {
            var (a, b) = (property.GetValue(one), property.GetValue(other));
            if (a is null || b is null)
                continue;
            var value = IsRecord(a.GetType()) ? Join(a, b)
                : IsList(a) ? JoinLists(a, b)
                : Says(b) > Says(a) ? b : a;
            joined = FactPlace.With(joined, property, value);
        }

        return joined;
    }

    private static object JoinLists(object a, object b)
    {
        var items = ((IEnumerable)a).Cast<object>().Concat(((IEnumerable)b).Cast<object>()).GroupBy(Identity, StringComparer.Ordinal).Select(group => group.Aggregate(Join));
        return FactPlace.Make(a, items.ToList(), Says(Complete(b)) > Says(Complete(a)) ? Complete(b) : Complete(a));
    }

    private static int Says(object value) => value.GetType().GetProperty("State")?.GetValue(value) is FactState state
        ? Array.IndexOf([FactState.NotYetKnown, FactState.CannotBeEstablished, FactState.DidNotHappen, FactState.Known], state)
        : 0;

    private static string Identity(object item)
    {
        var keys = Keys(item.GetType());
        return keys.Count == 0 ? $"{item}" : string.Join('|', keys.Select(key => $"{key.GetValue(item)}"));
    }

    private static List<PropertyInfo> Keys(Type type) => [.. Stored(type).Where(property => property.IsDefined(typeof(KeyAttribute)))];

    private static IEnumerable<PropertyInfo> Stored(Type type) => type.GetProperties().Where(property => property.SetMethod is not null);

    private static bool IsRecord(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    private static bool IsList(object value) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Listed<>);

    private static object Complete(object list) => list.GetType().GetProperty(nameof(Listed<int>.Complete))!.GetValue(list)!;
}
