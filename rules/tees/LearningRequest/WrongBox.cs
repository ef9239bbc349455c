using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Packs.Tees.Area;
using RapidReview.Packs.Tees.Identification;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LearningRequest;

/// <summary>The box that is ticked, or the decision behind it, and the criteria disagree.</summary>
[RuleId("tees.learning-request.wrong-box", "the kind of request and the criteria do not agree")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.FormRequest, "A notification request belongs to an incident that meets the criteria; a learning request to one that does not.")]
[Cites(Guidance.NearMisses, "A learning request is for cases in which the criteria are not met.")]
internal sealed class WrongBox : Conflict<ChildAndAuthority>
{
    protected override void Define()
    {
        OnlyWhere(s => Met<FallsToAuthority>(s));
        When(
            s => (Met("england.notification.serious-incident", s)
                  && ((s.OfChild.Local(Declared.LearningBoxTicked) == true && s.OfChild.Local(Declared.NotificationBoxTicked) == false) || Met<FoundNotMet>(s.OfChild)))
              || (!Met("england.notification.serious-incident", s)
                  && s.OfChild.Local(Declared.NotificationBoxTicked) == true && s.OfChild.Local(Declared.LearningBoxTicked) == false),
            "What was asked for, or decided, and the criteria for a notification do not agree. A learning request never takes the place of a notification that the authority must make; a notification request for an incident that does not meet the criteria is to be looked at again. Ask those who decided.");
    }
}
