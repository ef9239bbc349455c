using RapidReview.Authoring;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Conditions.Support;

[RuleId("test.other", "something else is so")]
public sealed class OtherRule : Criterion<ChildAndAuthority>
{
    protected override void Define() => When(s => s.Child.HasDied == true);
}
