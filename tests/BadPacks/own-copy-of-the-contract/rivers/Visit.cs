using RapidReview.Authoring;
using RapidReview.Subjects;

namespace Rivers.OwnContract;

/// <summary>Nothing is wrong with the rule: its pack brings a contract of its own.</summary>
[RuleId("rivers.visit", "think of visiting the family")]
[InForce("2019-01-01")]
[Cites("rivers-procedure/1", "Invented.")]
public sealed class Visit : Prompt<ChildInCase>
{
    /// <inheritdoc/>
    protected override void Define() => When(s => s.Child.Died == false, "Think of a visit.");
}
