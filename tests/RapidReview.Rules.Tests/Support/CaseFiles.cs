using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using RapidReview.Rules.Intake;

namespace RapidReview.Rules.Tests.Support;

/// <summary>
/// Case files made up from the model: one to three children and authorities, unknowns at realistic rates, dates around
/// weekends, holidays and the days on which guidance changed, completeness, bounds. New records need no new code.
/// </summary>
public static class CaseFiles
{
    /// <summary>Case files that intake accepts.</summary>
    public static Gen<AnyCase> Generator { get; } = Gen.Choose(0, int.MaxValue).Select(Of);

    /// <summary>The generator with a shrinker that leaves out one entry or fact at a time.</summary>
    public static Arbitrary<AnyCase> Arbitrary { get; } = Arb.From(Generator, Shrink);

    /// <summary>The case file of a seed; always the same one.</summary>
    public static AnyCase Of(int seed) => new(CaseRepair.Read(CaseWriter.Write(new CaseWorld(new Dice(seed)))));

    /// <summary>Every case file with one entry or fact less.</summary>
    public static IEnumerable<AnyCase> Shrink(AnyCase given)
    {
        foreach (var place in JsonPlaces.Of(JsonNode.Parse(given.ToString())!).OrderBy(place => place.Count(c => c == '/')))
        {
            var smaller = JsonNode.Parse(given.ToString())!;
            JsonPlaces.Remove(smaller, place);
            if (CaseFileReader.Read(smaller.ToJsonString()).File is { } file)
                yield return new(file);
        }
    }
}
