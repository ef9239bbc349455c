using System.Reflection;
using System.Text;

namespace RapidReview.House.Tests.Support;

/// <summary>Lists what an assembly shows to others, one line a member, in a fixed order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What every record has, and nobody needs to read.</summary>
    private static readonly string[] Usual = ["Equals(Object ", "GetHashCode(", "ToString(", "PrintMembers(", "Deconstruct(", "op_Equality(", "op_Inequality("];

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(KindOf(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var line in Members(type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type);
        var fields = type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field => $"{(field.IsLiteral ? "const " : "")}{field.Name} : {Name(field.FieldType)}");
        var properties = type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsShown))
            .Select(property => $"{property.Name} : {Name(property.PropertyType)}{(property.GetMethod is { } get && IsShown(get) ? " get" : "")}{(property.SetMethod is { } set && IsShown(set) ? " set" : "")}");
        var methods = type.GetMethods(Declared).Where(method => IsShown(method) && !method.Name.Contains("get_", StringComparison.Ordinal) && !method.Name.Contains("set_", StringComparison.Ordinal) && !method.Name.Contains('<', StringComparison.Ordinal))
            .Select(method => $"{method.Name}({Parameters(method)}) : {Name(method.ReturnType)}");
        var constructors = type.GetConstructors(Declared).Where(constructor => constructor.IsPublic || constructor.IsFamily).Select(constructor => $"new({Parameters(constructor)})");
        return [.. fields, .. properties, .. methods.Where(line => !Usual.Any(usual => line.StartsWith(usual, StringComparison.Ordinal))), .. constructors];
    }

    private static bool IsShown(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string KindOf(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class" : "class";

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsArray)
            return $"{Name(type.GetElementType()!)}[]";
        if (type.IsByRef)
            return $"ref {Name(type.GetElementType()!)}";
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return $"{Name(inner)}?";
        var name = type.FullName?.StartsWith("RapidReview.", StringComparison.Ordinal) == true || type.IsGenericType ? (type.Namespace is { } space && space.StartsWith("RapidReview", StringComparison.Ordinal) ? $"{space}.{type.Name}" : type.Name) : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
