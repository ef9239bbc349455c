using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.CareLeaver;

/// <summary>The notification of a care leaver's death to Ofsted.</summary>
[RuleId("england.care-leaver.notify-ofsted", "notify Ofsted of the care leaver's death")]
[InForce("2023-12-15", By = GoverningDate.DeathKnownToLeavingCareAuthority)]
[Cites(WorkingTogether.CareLeaver2023, "The authority should notify the Secretary of State and Ofsted of the death of a care leaver up to and including the age of twenty-four.")]
[Cites(WorkingTogether.CareLeaver2026, "The authority should notify the Secretary of State and Ofsted of the death of a care leaver up to and including the age of twenty-four.")]
internal sealed class CareLeaverDeathNotifyOfsted : Duty<ChildInCase>
{
    // Under sixteen nobody is a care leaver, so that of a younger child nothing is told or asked.
    protected override void Define()
    {
        OnlyWhere(s => s.Child.HasDied == true && s.Child.CareLeaver.InNation == Nation.England && s.After(s.Child.BornOn, Parameters.CareLeaverFromAge) <= s.Child.DiedOn);
        OwedWhen(s => Met<CareLeaverDeath>(s))
       .By(Body.LocalAuthority)
       .ByThatOf(s => s.Child.CareLeaver.ResponsibleAuthority)
       .To(Body.Ofsted)
       .Within<CareLeaverDeathKnown>(Parameters.CareLeaverPeriod)
       .DoneOn(s => s.LeavingCareAuthorityToldOfstedOn);
    }
}
