using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.LookedAfterChild;

/// <summary>The death of a child whom a local authority in Wales looked after, wherever the child died.</summary>
[RuleId("wales.looked-after.death", "a child looked after by an authority in Wales has died", Denies = "no child looked after by an authority in Wales has died")]
[InForce("2016-04-06", By = GoverningDate.DeathKnownToAuthorityLookingAfter)]
[Cites(WalesLaw.Section125, "The authority notifies the Welsh Ministers, and the parents and others with parental responsibility.")]
internal sealed class WelshLookedAfterDeath : Criterion<ChildInCase>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Child.HasDied == true);
        When(s => s.Child.LookedAfter.InNation == Nation.Wales
               && ((s.Child.DiedOn == s.Incident.OccurredOn && s.Child.LookedAfter.IsLookedAfter == true)
                   || (s.Child.DiedOn != s.Incident.OccurredOn // later: the care of that day counts
                       && s.Child.LookedAfter.Periods.Any(period => period.StartedOn <= s.Child.DiedOn && !(period.EndedOn < s.Child.DiedOn)))));
    }
}
