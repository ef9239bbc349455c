using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Subjects;

/// <summary>One of the immediate actions that the rapid review meeting agreed.</summary>
public sealed class ActionInCase : Subject
{
    private readonly int _position;
    private string? _key;

    internal ActionInCase(CaseFile file, DateFact asAt, IDecision decision, int position)
        : base(file, asAt, decision, position)
    {
        _position = position;
        Action = file.Answers.ImmediateActions[position];
    }

    /// <summary>The action: who is to do what by when, and whether it was done.</summary>
    public AgreedAction Action { get; }

    /// <inheritdoc/>
    public override string Key => _key ??= $"action:{Action.Ref}";

    internal override string? PointerTo(string property) =>
        property == nameof(Action) ? $"/answers/immediateActions/{_position}" : base.PointerTo(property);
}
