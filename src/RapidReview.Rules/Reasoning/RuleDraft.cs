using NodaTime;
using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Reasoning;

/// <summary>One era of a rule whose lambdas have been read but not yet bound.</summary>
/// <param name="Pack">The pack to which it belongs.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Name">Its id and words.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="From">The first day of the era.</param>
/// <param name="Until">The day on which it ends, exclusive; null while in force.</param>
/// <param name="By">The date that decides.</param>
/// <param name="Citations">What it cites.</param>
/// <param name="Parts">The condition trees by part; a part that was refused is null.</param>
internal sealed record RuleDraft(
    Pack Pack,
    Rule Rule,
    RuleIdAttribute Name,
    SubjectKind Kind,
    LocalDate From,
    LocalDate? Until,
    GoverningDate By,
    Items<Citation> Citations,
    Dictionary<string, object?> Parts)
{
    public string Id => Name.Id;
}
