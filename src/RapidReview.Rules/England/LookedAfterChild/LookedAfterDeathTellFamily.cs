using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LookedAfterChild;

/// <summary>Telling the parents of a looked after child who died.</summary>
[RuleId("england.looked-after.tell-family", "tell the parents and others with parental responsibility of the looked after child's death, so far as that is practicable")]
[InForce("2018-06-29", By = GoverningDate.DeathKnownToAuthorityLookingAfter)]
[Cites(ChildrenAct1989.Schedule2Paragraph20, "So far as is practicable the authority also notifies the parents and others with parental responsibility.")]
internal sealed class LookedAfterDeathTellFamily : Duty<ChildInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Child.HasDied == true && s.Child.DiedOn < s.After(s.Child.BornOn, Parameters.ChildhoodEnds) && s.Child.LookedAfter.InNation == Nation.England);
        OwedWhen(s => Met<LookedAfterDeath>(s))
       .By(Body.LocalAuthority)
       .ByThatOf(s => s.Child.LookedAfter.By)
       .To(Body.Family)
       .AsSoonAs<LookedAfterDeathKnown>()
       .DoneOn(s => s.AuthorityLookingAfterToldFamilyOn);
    }
}
