namespace RapidReview.Authoring;

/// <summary>The part of its pack's area in which a rule applies. Left out: all of it.</summary>
/// <param name="areas">Local authorities of the pack's area, by GSS code, such as <c>E10000028</c>: at least one.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AppliesInAttribute(params string[] areas) : Attribute
{
    /// <summary>The local authorities, by GSS code.</summary>
    public IReadOnlyList<string> Areas { get; } = areas;
}
