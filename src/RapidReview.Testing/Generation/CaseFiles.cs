using System.Text.Json.Nodes;
using RapidReview.Cases;
using RapidReview.Rules.Intake;

namespace RapidReview.Testing.Generation;

/// <summary>
/// Case files made up from the model: one to three children and authorities, unknowns at realistic rates, dates around
/// weekends, holidays and the days on which guidance changed, completeness, bounds. New records need no new code.
/// </summary>
internal static class CaseFiles
{
    /// <summary>The case file of a seed, which intake accepts; always the same one.</summary>
    public static CaseFile Of(int seed) => CaseRepair.Read(CaseWriter.Write(new CaseWorld(new Dice(seed))));

    /// <summary>Every case file with one entry or fact less that intake accepts.</summary>
    public static IEnumerable<CaseFile> Smaller(CaseFile given)
    {
        var json = CaseFileWriter.Write(given);
        foreach (var place in JsonPlaces.Of(JsonNode.Parse(json)).OrderBy(place => place.Count(c => c == '/')))
        {
            var smaller = JsonNode.Parse(json)!;
            JsonPlaces.Remove(smaller, place);
            if (CaseFileReader.Read(smaller.ToJsonString()).File is { } file)
                yield return file;
        }
    }
}
