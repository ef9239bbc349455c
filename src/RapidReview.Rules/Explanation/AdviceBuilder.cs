using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Explanation;

/// <summary>Puts a decision into words: the advice with its reasons.</summary>
internal static class AdviceBuilder
{
    public static Advice Build(Decision decision, Advisor advisor) => new()
    {
        Case = decision.Seen.File.Case,
        AsAt = decision.AsAt,
        Engine = Advisor.Engine,
        CalendarVersion = decision.Calendar.Version,
        SetAside = Items.From(decision.Seen.SetAside.Select(fact => new SetAsideFact { Pointer = fact.Pointer, Because = fact.Why })),
        NotCovered = Items.From(NotCovered(decision, advisor)),
        Parts = Items.From(decision.Parts.Select(part => new PartBuilder(decision, part).Build())),
    };

    private static IEnumerable<string> NotCovered(Decision decision, Advisor advisor)
    {
        var file = decision.Seen.File;
        var loaded = advisor.Packs.Select(pack => pack.Manifest.Nation).ToHashSet();
        foreach (var nation in Jurisdiction.Named(file).Where(nation => !loaded.Contains(nation)))
            yield return $"The case concerns {Wording.Nation(nation)}, and no rules for {Wording.Nation(nation)} are loaded. Nothing here says what is to be done there.";
        foreach (var pack in advisor.Packs.Where(pack => Jurisdiction.Engages(file, pack.Manifest.Nation).IsFalse))
        {
            var forced = decision.Options.Forced.Any(edition => edition.Pack == pack.Manifest.Id) ? " Forcing its pack does not change that." : "";
            yield return $"The incident happened outside {Wording.Nation(pack.Manifest.Nation)} and no child in the file normally lives there, so {Wording.Nation(pack.Manifest.Nation)}'s rules do not apply.{forced}";
        }

        if (!file.Incident.Place.InNation.IsKnown)
            yield return "It is not known in which nation the incident happened. If it was outside England, the law of that place applies too.";
    }
}
