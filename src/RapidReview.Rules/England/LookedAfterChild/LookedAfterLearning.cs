using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.CareLeaver;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LookedAfterChild;

/// <summary>A death outside the criteria may be reviewed for learning; nothing requires it.</summary>
[RuleId("england.looked-after.learning", "the partners may review a looked after child's or care leaver's death for learning")]
[InForce("2023-12-15", By = GoverningDate.MomentAsked)]
[Cites(WorkingTogether.CareLeaver2023, "If there is learning to be gained from the death of a looked after child or care leaver outside the criteria, a local review may be undertaken.")]
[Cites(WorkingTogether.CareLeaver2026, "If there is learning to be gained from the death of a looked after child or care leaver outside the criteria, a local review may be undertaken.")]
internal sealed class LookedAfterLearning : Prompt<ChildInCase>
{
    protected override void Define() =>
        When(
            s => Met<LookedAfterDeath>(s) || Met<CareLeaverDeath>(s),
            "Telling the Secretary of State and Ofsted of this death leads by itself to no rapid review and to no local review. Where the criteria for a serious incident are not met and there is learning to be gained, the partners may undertake a local review; nothing requires it.");
}
