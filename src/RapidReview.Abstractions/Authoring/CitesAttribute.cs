namespace RapidReview.Authoring;

/// <summary>A provision that a rule encodes. A rule that spans editions cites each; the one in force is printed.</summary>
/// <param name="provision">The id of a provision in the catalogue, such as <see cref="Law.ChildrenAct2004.Section16C1"/>.</param>
/// <param name="says">What the provision says, in our words.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CitesAttribute(string provision, string says) : Attribute
{
    /// <summary>The id of the provision.</summary>
    public string Provision { get; } = provision;

    /// <summary>What it says, in our words.</summary>
    public string Says { get; } = says;
}
