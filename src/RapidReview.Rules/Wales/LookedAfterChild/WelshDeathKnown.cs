using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.LookedAfterChild;

/// <summary>When the authority that looked after the child knows of the death.</summary>
[RuleId("wales.looked-after.death-known", "the authority that looked after the child knows of the death")]
[InForce("2016-04-06", By = GoverningDate.DeathKnownToAuthorityLookingAfter)]
[Cites(WalesLaw.Section125, "The authority that looked after the child notifies the death. No time was found in the Act.")]
internal sealed class WelshDeathKnown : Clock<ChildInCase>
{
    protected override void Define() =>
        StartsOn(s => s.DeathKnownToAuthorityLookingAfterOn);
}
