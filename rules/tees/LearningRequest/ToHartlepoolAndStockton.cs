using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Packs.Tees.Area;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LearningRequest;

/// <summary>Where a learning request of this area goes.</summary>
[RuleId("tees.learning-request.to-hartlepool-and-stockton", "a learning request may go to the partnership of Hartlepool and Stockton-on-Tees")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.NearMisses, "A learning request may be submitted to the relevant partnership: here that of Hartlepool and Stockton-on-Tees.")]
[Cites(Guidance.FormRequest, "The form is ticked as a learning request.")]
internal sealed class ToHartlepoolAndStockton : Prompt<ChildAndAuthority>
{
    protected override void Define() =>
        When(
            s => Met<HartlepoolAndStockton>(s.OfAuthority) && Met<NearMiss>(s) && s.OfChild.Local(Declared.LearningRequestedOn).Happened == false,
            "The criteria for a notification are not met, and professionals see learning. A learning request may be submitted to the partnership of Hartlepool and Stockton-on-Tees, which considers it: tick learning request on the form, and only that. Should the judgement change, a notification request to the authority takes its place.");
}
