using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>Telling the Secretary of State of the decision to hold a local review.</summary>
[RuleId("england.local-review.tell-secretary-of-state", "tell the Secretary of State that a local review will be held, and who the reviewer is")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(WorkingTogether.LocalReviewSteps2018, "As soon as they have decided, partners inform the Panel, Ofsted and the Department, with the name of the reviewer.")]
[Cites(WorkingTogether.LocalReview2023, "As soon as they have decided, partners inform the Panel, Ofsted and the Department, with the name of the reviewer.")]
[Cites(WorkingTogether.LocalReview2026, "As soon as they have decided, partners inform the Panel, Ofsted and the Department, with the name of the reviewer.")]
internal sealed class TellSecretaryOfStateOfDecision : Duty<AuthorityInCase>
{
    // Being told the outcome of the rapid review is taken for being told of the decision. Whether the reviewer was named
    // with it is not looked at.
    protected override void Define()
    {
        OnlyOnce(s => s.Authority.LocalReview.DecidedOn.Happened == true);
        OnlyWhere(s => Met<LocalReviewUndertaken>(s));
        OwedWhen(s => Met<LocalReviewUndertaken>(s))
       .By(Body.SafeguardingPartners)
       .To(Body.SecretaryOfState)
       .AsSoonAs<LocalReviewDecided>()
       .DoneOn(s => s.Case.Answers.SecretaryOfStateToldOn);
    }
}
