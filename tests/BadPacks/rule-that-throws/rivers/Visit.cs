using RapidReview.Authoring;
using RapidReview.Subjects;

namespace Rivers.Throws;

/// <summary>It fails where it should state its condition.</summary>
[RuleId("rivers.visit", "think of visiting the family")]
[InForce("2019-01-01")]
[Cites("rivers-procedure/1", "Invented.")]
public sealed class Visit : Prompt<ChildInCase>
{
    /// <inheritdoc/>
    protected override void Define() => throw new InvalidOperationException("the list of visitors is empty");
}
