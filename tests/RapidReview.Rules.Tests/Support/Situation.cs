using System.Text.Json.Nodes;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Tests.Support;

/// <summary>A case file, the moment for which advice is asked, and a pack or edition that is forced beside the natural parts. Prints as what one would type.</summary>
public sealed record Situation(CaseFile File, Instant AsAt, ForcedEdition? Forced)
{
    /// <summary>What can be forced: an edition of England, or Wales, which has none.</summary>
    internal static readonly ForcedEdition[] Editions = [new("england", "wt2018"), new("england", "wt2023"), new("england", "wt2026"), new("wales", null)];

    private static readonly Advisor Both = Advisor.For(Cores.England, Cores.Wales);

    /// <summary>How the advice is asked for.</summary>
    public AdviceOptions Options => new()
    {
        AsAt = AsAt,
        Forced = Forced is null ? [] : [Forced],
    };

    /// <summary>What the rules of both nations find.</summary>
    public Decision Decide(Advisor? advisor = null) => (advisor ?? Both).Decide(File, AsAt, Options);

    /// <summary>The same for a file with one entry or fact less, or without what is forced.</summary>
    public static IEnumerable<Situation> Shrink(Situation given)
    {
        if (given.Forced is not null)
            yield return given with { Forced = null };
        var json = CaseFileWriter.Write(given.File);
        foreach (var place in JsonPlaces.Of(JsonNode.Parse(json)!).OrderBy(place => place.Count(c => c == '/')))
        {
            var smaller = JsonNode.Parse(json)!;
            JsonPlaces.Remove(smaller, place);
            if (CaseFileReader.Read(smaller.ToJsonString()).File is { } file && AsAtCase.Check(file).Count == 0)
                yield return given with { File = file };
        }
    }

    public override string ToString() => $"as at {AsAt}{(Forced is null ? "" : $", --pack {Forced}")}\n{CaseFileWriter.Write(File)}";
}
