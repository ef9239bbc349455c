using System.Globalization;
using System.Reflection;
using RapidReview.Facts;
using RapidReview.Subjects;

namespace RapidReview.Rules.Model;

/// <summary>
/// A fact that a pack declares, in the shape of a property of a subject, so that whoever follows paths, asks questions or
/// says facts in words need not know the difference.
/// </summary>
internal sealed class LocalProperty(DeclaredFact fact) : PropertyInfo
{
    /// <summary>The declaration.</summary>
    public DeclaredFact Fact { get; } = fact;

    /// <inheritdoc/>
    public override Type PropertyType => Fact.Kind switch
    {
        DeclaredKind.YesNo => typeof(Fact<bool>),
        DeclaredKind.Event or DeclaredKind.Date => typeof(DateFact),
        _ => typeof(Fact<string>),
    };

    /// <inheritdoc/>
    public override string Name => Fact.FullId;

    /// <inheritdoc/>
    public override Type DeclaringType => typeof(Subject);

    /// <inheritdoc/>
    public override Type ReflectedType => typeof(Subject);

    /// <inheritdoc/>
    public override PropertyAttributes Attributes => PropertyAttributes.None;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <summary>Where the fact of a subject stands, as a JSON pointer.</summary>
    public string PointerOf(Subject subject) => LocalValues.Place(Fact, subject) is var key && Fact.Group.Length == 0
        ? $"/local/{Pointer.Escaped(Fact.Pack)}/{Fact.Id}"
        : $"/local/{Pointer.Escaped(Fact.Pack)}/{Fact.Group}/{Pointer.Escaped(key)}/{Fact.Id}";

    /// <inheritdoc/>
    public override object? GetValue(object? obj, BindingFlags invokeAttr, Binder? binder, object?[]? index, CultureInfo? culture) =>
        ((Subject)obj!).Decision.Local(Fact.FullId, (Subject)obj!);

    /// <inheritdoc/>
    public override void SetValue(object? obj, object? value, BindingFlags invokeAttr, Binder? binder, object?[]? index, CultureInfo? culture) =>
        throw new NotSupportedException("A fact is not changed.");

    /// <inheritdoc/>
    public override MethodInfo[] GetAccessors(bool nonPublic) => [];

    /// <inheritdoc/>
    public override MethodInfo? GetGetMethod(bool nonPublic) => null;

    /// <inheritdoc/>
    public override MethodInfo? GetSetMethod(bool nonPublic) => null;

    /// <inheritdoc/>
    public override ParameterInfo[] GetIndexParameters() => [];

    /// <inheritdoc/>
    public override object[] GetCustomAttributes(bool inherit) => [Fact.Ask];

    /// <inheritdoc/>
    public override object[] GetCustomAttributes(Type attributeType, bool inherit) =>
        attributeType == typeof(AskAttribute) ? new AskAttribute[] { Fact.Ask } : (object[])Array.CreateInstance(attributeType, 0);

    /// <inheritdoc/>
    public override bool IsDefined(Type attributeType, bool inherit) => attributeType == typeof(AskAttribute);
}
