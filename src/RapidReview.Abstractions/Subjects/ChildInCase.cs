using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Subjects;

/// <summary>One child, or care leaver, of the case.</summary>
public sealed class ChildInCase : Subject
{
    private readonly int _position;
    private string? _key;

    internal ChildInCase(CaseFile file, DateFact asAt, IDecision decision, int position)
        : base(file, asAt, decision, position)
    {
        _position = position;
        Child = file.Children[position];
    }

    /// <summary>What is known of the child.</summary>
    public Child Child { get; }

    /// <inheritdoc/>
    public override string Key => _key ??= $"child:{Child.Ref}";

    internal override string? PointerTo(string property) =>
        property == nameof(Child) ? $"/children/{_position}" : base.PointerTo(property);
}
