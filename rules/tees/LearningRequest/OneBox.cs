using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LearningRequest;

/// <summary>The form's either-or.</summary>
[RuleId("tees.learning-request.one-box", "exactly one kind of request is to be ticked")]
[InForce("2018-07-04", By = GoverningDate.Incident)]
[Cites(Guidance.FormRequest, "The form asks whether it is a serious incident notification request or a learning request.")]
internal sealed class OneBox : Conflict<ChildInCase>
{
    protected override void Define() =>
        When(
            s => (s.Local(Declared.NotificationBoxTicked) == true && s.Local(Declared.LearningBoxTicked) == true)
              || (s.Local(Declared.NotificationBoxTicked) == false && s.Local(Declared.LearningBoxTicked) == false),
            "The form asks for one of two things: a serious incident notification request or a learning request. Exactly one box is to be ticked; here both are, or neither is. Ask the referrer.");
}
