using System.Text.Json;

namespace RapidReview.House.Tests.Support;

/// <summary>The list of items beside the tests.</summary>
internal static class LawItems
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    /// <summary>The labels that the list must hold, England's and those of Wales.</summary>
    public static IEnumerable<string> Labels =>
    [
        .. Enumerable.Range(1, 14).Select(number => $"E{number}"),
        "T01", "T02", "T03", "T04", "T05", "T08", "T09", "T16", "T17", "T18", "T19", "T20", "T21",
        "W06", "W-criteria", "W-eighteen", "W-kinds", "W-unified", "W-referral", "W-decision", "W-ministers", "W-reviewers", "W-time", "W-quorum",
        "W-care", "W-sudden", "W-at-risk", "W-procedures", "W-internal",
    ];

    public static IReadOnlyList<LawItem> All { get; } =
        JsonSerializer.Deserialize<List<LawItem>>(Repository.Text("tests", "RapidReview.House.Tests", "LawItems.json"), Strict)!;
}
