using RapidReview.Cases;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>What a rule is about: the case, a child, or a child with an authority, whose code is null while it is not known.</summary>
internal sealed class PlainSubject(PlainCase of, Child? child, bool isPair, string? code)
{
    public PlainCase Of { get; } = of;

    public Child? Child { get; } = child;

    public bool IsPair { get; } = isPair;

    public string? Code { get; } = code;

    /// <summary>For a pair, the child as a subject of its own.</summary>
    public PlainSubject? OfChild { get; init; }

    public string Key => Child is null ? "case" : IsPair ? $"child:{Child.Ref}/authority:{Code ?? "not-yet-known"}" : $"child:{Child.Ref}";

    /// <summary>What the authority knew; an empty record, its own, where none is kept.</summary>
    public ChildKnowledge Knowledge => field ??= Child!.Knowledge.FirstOrDefault(knower => Code is not null && knower.By == Code) ?? new ChildKnowledge { By = Code ?? "" };

    /// <summary>What the authority did; a record of its own where the file has no entry.</summary>
    public AuthorityInvolved Authority => field ??= Of.File.Authorities.FirstOrDefault(involved => involved.Code.Value == Code) ?? (Code is null ? new AuthorityInvolved { Code = default } : Of.Unrecorded(Code));
}
