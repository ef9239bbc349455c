using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Packs.Tees.Area;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LearningRequest;

/// <summary>Where a learning request of this area goes. Nothing is told of it where the facts meet the criteria for a notification.</summary>
[RuleId("tees.learning-request.to-hartlepool-and-stockton", "a learning request may go to the partnership of Hartlepool and Stockton-on-Tees")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.NearMisses, "A learning request may be submitted to the relevant partnership: here that of Hartlepool and Stockton-on-Tees.")]
[Cites(Guidance.FormRequest, "The form is ticked as a learning request.")]
internal sealed class ToHartlepoolAndStockton : Prompt<ChildAndAuthority>
{
    protected override void Define()
    {
        OnlyOnce(s => Met<HartlepoolAndStockton>(s.OfAuthority) && Met<NearMiss>(s) && s.OfChild.Local(Declared.LearningRequestedOn).Happened == false);
        When(
            s => !Met("england.notification.serious-incident", s),
            "Professionals judged the criteria for a notification not met, and see learning. A learning request may be submitted to the partnership of Hartlepool and Stockton-on-Tees, which considers it: tick learning request on the form, and only that. Should the judgement change, a notification request to the authority takes its place.",
            alsoWhileOpen: true);
    }
}
