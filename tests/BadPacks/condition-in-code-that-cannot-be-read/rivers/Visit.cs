using RapidReview.Authoring;
using RapidReview.Subjects;

namespace Rivers.Unreadable;

/// <summary>It asks what no condition can say: how a reference is spelt.</summary>
[RuleId("rivers.visit", "think of visiting the family")]
[InForce("2019-01-01")]
[Cites("rivers-procedure/1", "Invented.")]
public sealed class Visit : Prompt<ChildInCase>
{
    /// <inheritdoc/>
    protected override void Define() => When(s => s.Child.Ref.StartsWith('A') ? s.Child.Died == false : s.Child.Recovered == true, "Think of a visit.");
}
