using System.Text.Json.Nodes;
using RapidReview.Cases;
using RapidReview.Rules.Intake;

namespace RapidReview.Testing.Generation;

/// <summary>Leaves out of a made-up case file whatever intake refuses, until nothing is left to refuse.</summary>
internal static class CaseRepair
{
    public static CaseFile Read(JsonNode json)
    {
        for (var round = 0; round < 50; round++)
        {
            var reading = CaseFileReader.Read(json.ToJsonString());
            if (reading.File is { } file)
                return file;

            // From the back, so that positions before it stay as they are.
            foreach (var pointer in reading.Problems.Select(problem => problem.Pointer).Where(pointer => pointer.Length > 0).Distinct(StringComparer.Ordinal).Reverse())
                JsonPlaces.Remove(json, pointer);
        }

        throw new InvalidOperationException("The made-up case file cannot be repaired: " + string.Join('\n', CaseFileReader.Read(json.ToJsonString()).Problems));
    }
}
