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
}
