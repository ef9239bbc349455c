using RapidReview.Authoring;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Conditions.Support;

/// <summary>A rule whose author forgot the id.</summary>
public sealed class NamelessRule : Criterion<ChildAndAuthority>
{
    protected override void Define() => When(s => s.Child.HasDied == true);
}
