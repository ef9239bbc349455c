using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.LookedAfterChild;

/// <summary>Telling the parents of a looked after child who died.</summary>
[RuleId("wales.looked-after.tell-family", "tell the parents and others with parental responsibility of the looked after child's death")]
[InForce("2016-04-06", By = GoverningDate.DeathKnownToAuthorityLookingAfter)]
[Cites(WalesLaw.Section125, "The authority notifies the Welsh Ministers, and the parents and others with parental responsibility.")]
internal sealed class TellWelshFamily : Duty<ChildInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Child.HasDied == true && s.Child.LookedAfter.InNation == Nation.Wales);
        OwedWhen(s => Met<WelshLookedAfterDeath>(s))
       .By(Body.LocalAuthority)
       .ByThatOf(s => s.Child.LookedAfter.By)
       .To(Body.Family)
       .AsSoonAs<WelshDeathKnown>()
       .DoneOn(s => s.AuthorityLookingAfterToldFamilyOn);
    }
}
