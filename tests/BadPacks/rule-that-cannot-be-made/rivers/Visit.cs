using RapidReview.Authoring;
using RapidReview.Subjects;

namespace Rivers.NotMade;

/// <summary>It fails before it can be asked anything.</summary>
[RuleId("rivers.visit", "think of visiting the family")]
[InForce("2019-01-01")]
[Cites("rivers-procedure/1", "Invented.")]
public sealed class Visit : Prompt<ChildInCase>
{
    /// <summary>Looks for what is not there.</summary>
    public Visit() => throw new InvalidOperationException("the list of visitors is empty");

    /// <inheritdoc/>
    protected override void Define() => When(s => s.Child.Died == false, "Think of a visit.");
}
