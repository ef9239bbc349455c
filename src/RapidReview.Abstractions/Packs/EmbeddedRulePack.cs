using System.Reflection;
using RapidReview.Authoring;

namespace RapidReview.Packs;

/// <summary>
/// A pack that is an assembly: its files are embedded in it under their own names, and its rules are the rule classes
/// that it contains. Derive from it once in the assembly; hosts that reference the assembly make an instance.
/// </summary>
public abstract class EmbeddedRulePack : RulePack
{
    /// <summary>Makes the pack.</summary>
    /// <param name="folder">What messages call its folder, such as <c>tees</c>.</param>
    /// <exception cref="InvalidOperationException">A rule cannot be made; the message names it.</exception>
    protected EmbeddedRulePack(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        Folder = folder;
        Rules = RulesOf(GetType().Assembly, null);
    }

    /// <inheritdoc/>
    public sealed override string Folder { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Rule> Rules { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Documents =>
        [.. GetType().Assembly.GetManifestResourceNames().Where(name => name.EndsWith(DocumentEnding, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>One of each rule class of an assembly, in the order of their names.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="within">The namespace in which they stand, or of which it is the beginning; null for the whole assembly.</param>
    /// <exception cref="InvalidOperationException">A rule cannot be made; the message names it.</exception>
    public static IReadOnlyList<Rule> RulesOf(Assembly assembly, string? within)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return
        [
            .. assembly.GetTypes()
                .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false } && typeof(Rule).IsAssignableFrom(type) && type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []) is not null)
                .Where(type => within is null || type.Namespace == within || type.Namespace?.StartsWith($"{within}.", StringComparison.Ordinal) == true)
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .Select(Make),
        ];
    }

    private static Rule Make(Type type)
    {
        try
        {
            return (Rule)Activator.CreateInstance(type, nonPublic: true)!;
        }
        catch (TargetInvocationException thrown)
        {
            var which = type.GetCustomAttribute<RuleIdAttribute>() is { } name ? $"the rule `{name.Id}`" : "a rule without an id";
            throw new InvalidOperationException($"{which} failed while it was being made: {thrown.InnerException!.Message}", thrown.InnerException);
        }
    }

    /// <inheritdoc/>
    public sealed override ReadOnlyMemory<byte>? Read(string file) => Embedded(GetType().Assembly, file);

    /// <summary>The contents of a file that is embedded in an assembly; null where there is no such file.</summary>
    internal static ReadOnlyMemory<byte>? Embedded(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
