using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>A recorded judgement on whether a child was seriously harmed. A change of mind is a further entry.</summary>
public sealed record HarmAssessment
{
    /// <summary>The judgement. Required.</summary>
    [Key]
    public required HarmJudgement Judgement { get; init; }

    /// <summary>When it was made.</summary>
    [Key]
    [Ask("When was this judgement made?", Supplier.LocalAuthority, Says = "the day on which the judgement was made")]
    public DateFact On { get; init; }

    /// <summary>The role of whoever made it, as a reference such as <c>paediatrician-1</c>; never a name.</summary>
    [Ask("Whose judgement is it?", Supplier.LocalAuthority, Says = "who made the judgement", Note = "A role or a reference, never a name.")]
    public Fact<string> By { get; init; }
}
