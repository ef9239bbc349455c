using RapidReview.Authoring;
using RapidReview.Subjects;

namespace RapidReview.Host.Tests;

/// <summary>A rule of an invented pack: the tests' own assembly stands in for the pack's.</summary>
[RuleId("rivers.compiled", "the child recovered")]
[InForce("2019-01-01")]
[Cites("rivers-procedure/1", "Invented.")]
internal sealed class CompiledRule : Criterion<ChildInCase>
{
    protected override void Define() => When(s => s.Child.Recovered == true);
}
