using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LookedAfterChild;

/// <summary>The notification of a looked after child's death to the Secretary of State.</summary>
[RuleId("england.looked-after.notify-secretary-of-state", "notify the Secretary of State of the looked after child's death")]
[InForce("2018-06-29", By = GoverningDate.DeathKnownToAuthorityLookingAfter)]
[Cites(ChildrenAct1989.Schedule2Paragraph20, "The authority looking after a child who dies notifies the Secretary of State and the Chief Inspector.")]
[Cites(WorkingTogether.LookedAfterDeath2018, "The authority should also notify the Secretary of State and Ofsted of a looked after child's death, whether or not abuse or neglect is known or suspected.")]
[Cites(WorkingTogether.LookedAfterDeath2023, "The authority should also notify the Secretary of State and Ofsted of a looked after child's death, whether or not abuse or neglect is known or suspected.")]
[Cites(WorkingTogether.LookedAfterDeath2026, "The authority should also notify the Secretary of State and Ofsted of a looked after child's death, whether or not abuse or neglect is known or suspected.")]
internal sealed class LookedAfterDeathNotifySecretaryOfState : Duty<ChildInCase>
{
    // The owner is the authority that looked after the child, which need not be the one where the child died.
    protected override void Define()
    {
        OnlyWhere(s => s.Child.HasDied == true && s.Child.DiedOn < s.After(s.Child.BornOn, Parameters.ChildhoodEnds) && s.Child.LookedAfter.InNation == Nation.England);
        OwedWhen(s => Met<LookedAfterDeath>(s))
       .By(Body.LocalAuthority)
       .ByThatOf(s => s.Child.LookedAfter.By)
       .To(Body.SecretaryOfState)
       .Within<LookedAfterDeathKnown>(Parameters.LookedAfterDeathPeriod)
       .DoneOn(s => s.AuthorityLookingAfterToldSecretaryOfStateOn);
    }
}
