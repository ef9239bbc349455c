using System.Collections.Concurrent;
using System.Reflection;
using RapidReview.Facts;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Makes delegates that read properties without reflection at each call.</summary>
internal static class Accessors
{
    private static readonly ConcurrentDictionary<PropertyInfo, Func<object, object>> References = new();

    /// <summary>Reads a property that holds a record, a list or a subject.</summary>
    public static Func<object, object> Reference(PropertyInfo property) =>
        References.GetOrAdd(property, static p => (Func<object, object>)Make(nameof(MakeReference), p, p.PropertyType));

    /// <summary>Reads a fact, or a value that is always known, as a fact.</summary>
    public static Func<object, Fact<T>> Value<T>(PropertyInfo property)
        where T : notnull => (Func<object, Fact<T>>)Make(property.PropertyType == typeof(T) ? nameof(MakeKnown) : nameof(MakeFact), property, typeof(T));

    /// <summary>Reads a date.</summary>
    public static Func<object, DateFact> Date(PropertyInfo property) => (Func<object, DateFact>)Make(nameof(MakeDate), property);

    private static object Make(string method, PropertyInfo property, params Type[] types) => typeof(Accessors)
        .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod([property.DeclaringType!, .. types])
        .Invoke(null, [property.GetMethod!])!;

    private static Func<object, object> MakeReference<TOwner, TProperty>(MethodInfo getter)
        where TProperty : class
    {
        var read = getter.CreateDelegate<Func<TOwner, TProperty>>();
        return owner => read((TOwner)owner);
    }

    private static Func<object, Fact<T>> MakeFact<TOwner, T>(MethodInfo getter)
        where T : notnull
    {
        var read = getter.CreateDelegate<Func<TOwner, Fact<T>>>();
        return owner => read((TOwner)owner);
    }

    private static Func<object, Fact<T>> MakeKnown<TOwner, T>(MethodInfo getter)
        where T : notnull
    {
        var read = getter.CreateDelegate<Func<TOwner, T>>();
        return owner => read((TOwner)owner);
    }

    private static Func<object, DateFact> MakeDate<TOwner>(MethodInfo getter)
    {
        var read = getter.CreateDelegate<Func<TOwner, DateFact>>();
        return owner => read((TOwner)owner);
    }
}
