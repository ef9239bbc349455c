using System.Reflection;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Tests.Properties;

/// <summary>The records of the case file, by reflection, and examples of them.</summary>
internal static class Records
{
    /// <summary>Every public type of the case file.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(CaseFile).Assembly.GetExportedTypes().Where(t => t.Namespace == typeof(CaseFile).Namespace)];

    /// <summary>Every record.</summary>
    public static IReadOnlyList<Type> All { get; } = [.. Types.Where(t => t.GetMethod("<Clone>$") is not null)];

    /// <summary>What a case file can state: every property of a record that can be set.</summary>
    public static IReadOnlyList<PropertyInfo> Settable { get; } = [.. All.SelectMany(SettableOf)];

    /// <summary>Every fact that is worked out from others.</summary>
    public static IReadOnlyList<PropertyInfo> Derived { get; } =
        [.. All.SelectMany(t => t.GetProperties()).Where(p => p.IsDefined(typeof(DerivedFromAttribute)))];

    /// <summary>The properties of a record that can be set.</summary>
    public static IEnumerable<PropertyInfo> SettableOf(Type record) => record.GetProperties().Where(p => p.CanWrite);

    /// <summary>A record as a case file leaves it that states only what is required.</summary>
    public static object WithDefaults(Type record)
    {
        var made = Activator.CreateInstance(record)!;
        foreach (var required in SettableOf(record).Where(IsRequired))
            required.SetValue(made, Example(required.PropertyType));
        return made;
    }

    /// <summary>A value with everything filled in, made anew each time.</summary>
    public static object Example(Type type)
    {
        if (All.Contains(type))
        {
            var made = Activator.CreateInstance(type)!;
            foreach (var property in SettableOf(type))
                property.SetValue(made, Example(property.PropertyType));
            return made;
        }

        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0)!;
        if (type.IsGenericType && Nullable.GetUnderlyingType(type) is null)
            return typeof(Records).GetMethod(type.Name.Split('`')[0] + "Of", BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [])!;
        return Plain(Nullable.GetUnderlyingType(type) ?? type);
    }

    private static bool IsRequired(PropertyInfo property) =>
        property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));

    private static object Plain(Type type) => type switch
    {
        _ when type == typeof(string) => new string('a', 3),
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) => 7,
        _ when type == typeof(Instant) => Instant.FromUtc(2024, 5, 3, 9, 0),
        _ when type == typeof(DateFact) => DateFact.OnDay(new LocalDate(2024, 5, 3)),
        _ when type == typeof(AuthorityCode) => new AuthorityCode("E06000004"),
        _ when type == typeof(LocalFacts) => LocalFacts.From([KeyValuePair.Create("tees", "{}")]),
        _ => throw new NotSupportedException($"There is no example of {type} yet."),
    };

    private static Fact<T> FactOf<T>()
        where T : notnull => (T)Example(typeof(T));

    private static Listed<T> ListedOf<T>() => Listed.Complete((T)Example(typeof(T)));
}
