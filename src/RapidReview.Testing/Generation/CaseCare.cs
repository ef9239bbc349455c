using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Testing.Generation;

/// <summary>Who has the care of the children of one made-up situation, and how they were protected.</summary>
internal sealed class CaseCare(Dice dice, CaseDays days, CaseFacts facts)
{
    public LookedAfter LookedAfter(AuthorityCode by, DateFact born) => new()
    {
        IsLookedAfter = facts.YesOrNo(90, yes: 80),
        By = facts.Maybe(by),
        Periods = Listed.From(dice.Times([0, 1, 1, 2], _ => Period(born)), facts.Complete()),
    };

    public CareLeaver CareLeaver(AuthorityCode by) => new()
    {
        Status = facts.Perhaps(90, [CareLeaverStatus.Relevant, CareLeaverStatus.FormerRelevant, .. Enum.GetValues<CareLeaverStatus>()]),
        ResponsibleAuthority = facts.Maybe(by),
    };

    public Listed<ChildProtectionPeriod> ChildProtection() => Listed.From(
        dice.Times([0, 0, 1, 2], _ =>
        {
            var (started, ended) = days.Period();
            return new ChildProtectionPeriod { Kind = dice.Pick(Enum.GetValues<ChildProtectionKind>()), StartedOn = started, EndedOn = ended };
        }),
        facts.Complete());

    private LookedAfterPeriod Period(DateFact born)
    {
        var (started, ended) = days.Period();
        return started.IsKnown && (started < born).IsTrue
            ? new LookedAfterPeriod { StartedOn = born }
            : new LookedAfterPeriod { StartedOn = started, EndedOn = ended };
    }
}
