using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Reasoning;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Explanation;

/// <summary>Puts a decision into words: the advice with its reasons.</summary>
internal static class AdviceBuilder
{
    public static Advice Build(DecidedCase decided, string engine, bool everyNote) => new()
    {
        Case = decided.Seen.File.Case,
        AsAt = decided.Seen.AsAt,
        Engine = engine,
        CalendarVersion = decided.Calendar.Version,
        SetAside = Items.From(decided.Seen.SetAside.Select(fact => new SetAsideFact { Pointer = fact.Pointer, Because = fact.Why })),
        NotCovered = Items.From(NotCovered(decided)),
        Parts = Items.From(decided.Parts.Select(part => new PartBuilder(decided, part, everyNote).Build())),
    };

    private static IEnumerable<string> NotCovered(DecidedCase decided)
    {
        var file = decided.Seen.File;
        var loaded = decided.Packs.Select(pack => pack.Manifest.Nation).ToHashSet();
        foreach (var nation in Jurisdiction.Named(file).Where(nation => !loaded.Contains(nation)))
            yield return $"The case concerns {Wording.Nation(nation)}, and no rules for {Wording.Nation(nation)} are loaded. Nothing here says what is to be done there.";
        foreach (var pack in decided.Packs.Where(pack => pack.Manifest.IsCore && Jurisdiction.Engages(file, pack.Manifest.Nation, pack.Manifest.EngagedBy).IsFalse))
        {
            var forced = decided.ForcedPacks.Contains(pack.Manifest.Id, StringComparer.Ordinal) ? " Forcing its pack does not change that." : "";
            yield return Jurisdiction.Say(file, pack.Manifest.Nation, pack.Manifest.EngagedBy, Wording.Nation) + forced;
        }

        if (!file.Incident.Place.InNation.IsKnown)
            yield return "It is not known in which nation the incident happened. If it was outside England, the law of that place applies too.";
    }
}
