using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.LookedAfterChild;

/// <summary>The notification of a looked after child's death to the Welsh Ministers.</summary>
[RuleId("wales.looked-after.notify-welsh-ministers", "notify the Welsh Ministers of the looked after child's death")]
[InForce("2016-04-06", By = GoverningDate.DeathKnownToAuthorityLookingAfter)]
[Cites(WalesLaw.Section125, "The authority notifies the Welsh Ministers, and the parents and others with parental responsibility.")]
internal sealed class NotifyWelshMinisters : Duty<ChildInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Child.HasDied == true && s.Child.LookedAfter.InNation == Nation.Wales);
        OwedWhen(s => Met<WelshLookedAfterDeath>(s))
       .By(Body.LocalAuthority)
       .ByThatOf(s => s.Child.LookedAfter.By)
       .To(Body.WelshMinisters)
       .AsSoonAs<WelshDeathKnown>()
       .DoneOn(s => s.AuthorityLookingAfterToldWelshMinistersOn);
    }
}
