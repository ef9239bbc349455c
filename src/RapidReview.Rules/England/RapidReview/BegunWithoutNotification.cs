using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.RapidReview;

/// <summary>A rapid review was begun, and no notification is recorded. The sources differ on what starts one.</summary>
[RuleId("england.rapid-review.begun-without-notification", "a rapid review was begun though no notification is recorded")]
[InForce("2018-06-29", By = GoverningDate.MomentAsked)]
[Cites(PanelGuidance.Questions, "There is no rapid review without a notification before it.")]
internal sealed class BegunWithoutNotification : Conflict<AuthorityInCase>
{
    protected override void Define() =>
        When(
            s => (s.Authority.RapidReview.DocumentsCirculatedOn.Happened == true || s.Authority.RapidReview.CompletedOn.Happened == true || s.Authority.RapidReview.SubmittedOn.Happened == true)
              && s.EveryPair.All(pair => pair.PanelNotifiedOn.Happened == false),
            "A rapid review was begun, and no notification by this authority is recorded. Local sources start one on a referral or on knowledge of the incident; the Panel expects a notification first. Ask the local authority whether it has notified. No time runs from the referral.");
}
