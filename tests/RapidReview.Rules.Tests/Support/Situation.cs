using System.Text.Json.Nodes;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Tests.Support;

/// <summary>A case file, the moment for which advice is asked, and an edition that is forced beside the natural part. Prints as what one would type.</summary>
public sealed record Situation(CaseFile File, Instant AsAt, string? Edition)
{
    private static readonly Advisor England = Advisor.For(RapidReview.Rules.Packs.Cores.England);

    /// <summary>How the advice is asked for.</summary>
    public AdviceOptions Options => new()
    {
        AsAt = AsAt,
        Forced = Edition is null ? [] : [new ForcedEdition("england", Edition)],
    };

    /// <summary>What England's rules find.</summary>
    public Decision Decide(Advisor? advisor = null) => (advisor ?? England).Decide(File, AsAt, Options);

    /// <summary>The same for a file with one entry or fact less, or without the forced edition.</summary>
    public static IEnumerable<Situation> Shrink(Situation given)
    {
        if (given.Edition is not null)
            yield return given with { Edition = null };
        var json = CaseFileWriter.Write(given.File);
        foreach (var place in JsonPlaces.Of(JsonNode.Parse(json)!).OrderBy(place => place.Count(c => c == '/')))
        {
            var smaller = JsonNode.Parse(json)!;
            JsonPlaces.Remove(smaller, place);
            if (CaseFileReader.Read(smaller.ToJsonString()).File is { } file && AsAtCase.Check(file).Count == 0)
                yield return given with { File = file };
        }
    }

    public override string ToString() => $"as at {AsAt}{(Edition is null ? "" : $", --pack england@{Edition}")}\n{CaseFileWriter.Write(File)}";
}
