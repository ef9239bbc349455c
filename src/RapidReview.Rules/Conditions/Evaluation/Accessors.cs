using System.Reflection;
using RapidReview.Facts;
using RapidReview.Rules.Model;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>Makes readers of properties that need no reflection at each call.</summary>
internal static class Accessors
{
    /// <summary>Reads a property that holds a record, a list, a subject or a date.</summary>
    public static Reader<object> Reference(PropertyInfo property) =>
        Make<object>(typeof(ReferenceReader<,>), property, property.PropertyType);

    /// <summary>Reads a fact, or a value that is always known, as a fact.</summary>
    public static Reader<Fact<T>> Value<T>(PropertyInfo property)
        where T : notnull => property is LocalProperty local ? new DeclaredReader<Fact<T>>(local) : Make<Fact<T>>(property.PropertyType == typeof(T) ? typeof(KnownReader<,>) : typeof(PlainReader<,>), property, property.PropertyType);

    /// <summary>Reads a date.</summary>
    public static Reader<DateFact> Date(PropertyInfo property) => property is LocalProperty local ? new DeclaredReader<DateFact>(local) : Make<DateFact>(typeof(PlainReader<,>), property, typeof(DateFact));

    private static Reader<T> Make<T>(Type reader, PropertyInfo property, Type value) =>
        (Reader<T>)Activator.CreateInstance(reader.MakeGenericType(property.DeclaringType!, value), property.GetMethod!)!;

    private sealed class ReferenceReader<TOwner, TProperty>(MethodInfo getter) : Reader<object>
        where TOwner : class
        where TProperty : notnull
    {
        private readonly Func<TOwner, TProperty> _read = getter.CreateDelegate<Func<TOwner, TProperty>>();

        public override object Read(object owner) => _read((TOwner)owner);
    }

    private sealed class PlainReader<TOwner, TProperty>(MethodInfo getter) : Reader<TProperty>
        where TOwner : class
    {
        private readonly Func<TOwner, TProperty> _read = getter.CreateDelegate<Func<TOwner, TProperty>>();

        public override TProperty Read(object owner) => _read((TOwner)owner);
    }

    private sealed class DeclaredReader<T>(LocalProperty property) : Reader<T>
    {
        private readonly string _id = property.Fact.FullId;

        public override T Read(object owner) => (T)((Subject)owner).Decision.Local(_id, (Subject)owner);
    }

    private sealed class KnownReader<TOwner, TProperty>(MethodInfo getter) : Reader<Fact<TProperty>>
        where TOwner : class
        where TProperty : notnull
    {
        private readonly Func<TOwner, TProperty> _read = getter.CreateDelegate<Func<TOwner, TProperty>>();

        public override Fact<TProperty> Read(object owner) => _read((TOwner)owner);
    }
}
