using System.Reflection;
using RapidReview.Cases;

namespace RapidReview.Rules.Model;

/// <summary>
/// The description of the case file that everything else is driven by, read once from its record types: a new record
/// or fact needs no further code. Immutable and thread-safe.
/// </summary>
public static class CaseModel
{
    /// <summary>The shape of the whole file.</summary>
    internal static RecordShape<CaseFile> Root => ShapeReflection.RecordOf<CaseFile>();

    /// <summary>The name of a fact in JSON, such as <c>bornOn</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    public static string NameOf(PropertyInfo property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return Names.Json(property.Name);
    }

    /// <summary>The spelling of a code in JSON, such as <c>considered-and-excluded</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static string CodeOf(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Names.Code(value.ToString());
    }
}
