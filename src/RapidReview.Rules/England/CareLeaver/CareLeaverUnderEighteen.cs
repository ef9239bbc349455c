using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.SeriousIncident;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.CareLeaver;

/// <summary>A care leaver under eighteen: the criteria for a serious incident are to be considered as for any child.</summary>
[RuleId("england.care-leaver.under-eighteen", "a care leaver under eighteen is a child too")]
[InForce("2023-12-15", By = GoverningDate.DeathKnownToLeavingCareAuthority)]
[Cites(WorkingTogether.CareLeaver2023, "Where the care leaver was under eighteen, partners consider whether the criteria for a serious incident are met.")]
[Cites(WorkingTogether.CareLeaver2026, "Where the care leaver was under eighteen, partners consider whether the criteria for a serious incident are met.")]
internal sealed class CareLeaverUnderEighteen : Prompt<ChildInCase>
{
    protected override void Define() =>
        When(
            s => Met<CareLeaverDeath>(s) && Met<IsChild>(s),
            "The care leaver was under eighteen: consider whether the criteria for a serious incident are met, as for any child.");
}
