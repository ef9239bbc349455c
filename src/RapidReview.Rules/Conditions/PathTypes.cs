using System.Collections;
using System.Reflection;
using RapidReview.Facts;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions;

/// <summary>What kinds of value a property can have in a condition.</summary>
internal static class PathTypes
{
    /// <summary>The type of the items, where the type is a list.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Listed<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>The type of the value, where the type is a fact or a value that is always known.</summary>
    public static Type? ValueOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Fact<>) ? type.GetGenericArguments()[0]
        : type.IsEnum || type == typeof(string) || type == typeof(bool) || type == typeof(AuthorityCode) ? type
        : null;

    public static bool IsSubject(Type type) => typeof(Subject).IsAssignableFrom(type);

    /// <summary>Whether a type is a record of facts, or a subject, which a path may go through.</summary>
    public static bool IsGroup(Type type) => type.IsClass && type != typeof(string) && !typeof(IEnumerable).IsAssignableFrom(type);

    /// <summary>
    /// The properties that a path may follow from a type. None lead into a fact: what is not known has no inside. From a date
    /// only whether it has happened, from a list only its completeness.
    /// </summary>
    public static IEnumerable<PropertyInfo> Steps(Type type) =>
        ItemOf(type) is not null ? [type.GetProperty(nameof(Listed<int>.Complete))!]
        : type == typeof(DateFact) ? [type.GetProperty(nameof(DateFact.Happened))!]
        : IsGroup(type) ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
        : [];

    /// <summary>One property that a path may follow; null if it may not.</summary>
    public static PropertyInfo? Step(Type type, string name) => Steps(type).FirstOrDefault(property => property.Name == name);
}
