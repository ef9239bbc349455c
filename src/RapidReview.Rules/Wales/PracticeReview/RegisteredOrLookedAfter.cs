using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>Whether the child was registered or looked after in the six months before.</summary>
[RuleId("wales.review.registered-or-looked-after", "the child was on the child protection register or looked after on some day in the six months before", Denies = "the child was neither on the child protection register nor looked after in the six months before")]
[InForce("2016-04-06", By = GoverningDate.Incident)]
[Cites(WalesLaw.ReviewGuidance, "Any date in the six months before the event; for an impairment, before the day on which it was identified.")]
[Cites(WalesLaw.PracticeReviews, "Safeguarding Boards undertake their reviews under these regulations. The text was not seen.")]
internal sealed class RegisteredOrLookedAfter : Criterion<ChildInCase>
{
    // It matters only where the criteria are met. The English child protection plan is not the register. The first day of
    // the six months counts. An impairment that is said to be there was identified on some day: where none is recorded,
    // nothing is concluded from its absence.
    protected override void Define()
    {
        OnlyWhere(s => Met<CriteriaMet>(s));
        When(s => s.Child.ChildProtection.Any(period => Fact<ChildProtectionKind>.Of(period.Kind) == ChildProtectionKind.OnRegister
                                                      && period.StartedOn < DateOf<ReferenceDay>(s, FindingDate.Start)                                    // begun before the event
                                                      && !(period.EndedOn < s.Before(DateOf<ReferenceDay>(s, FindingDate.Start), Parameters.LookBack)))   // and not over before the six months
               || s.Child.LookedAfter.Periods.Any(period => period.StartedOn < DateOf<ReferenceDay>(s, FindingDate.Start)
                                                      && !(period.EndedOn < s.Before(DateOf<ReferenceDay>(s, FindingDate.Start), Parameters.LookBack)))
               || (s.Child.SeriousAndPermanentImpairment == true
                   && s.Child.HasDied == false && s.Child.PotentiallyLifeThreatening == false
                   && s.Child.ImpairmentIdentifiedOn.Happened == false
                   && Truth.LeftOpen("the day on which the impairment was identified is not recorded")));
    }
}
