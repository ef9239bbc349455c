using System.Text;
using RapidReview.Rules.Packs;

namespace RapidReview.Bench.Eighty;

/// <summary>The pack of <see cref="EightyRules"/>.</summary>
internal static class EightyPack
{
    public static Pack Make() => PackReader.Read("bench", file => Files(file) is { } text ? Encoding.UTF8.GetBytes(text) : default(ReadOnlyMemory<byte>?), EightyRules.All());

    private static string? Files(string name) => name switch
    {
        "pack.json" => $$"""
            {
              "id": "bench", "title": "Eighty rules for measuring", "version": "1", "nation": "england", "engagedBy": ["place", "residence", "care"], "coversFrom": "2018-06-29",
              "files": ["sources.json", "parameters.json"],
              "rules": [{{string.Join(", ", Enumerable.Range(1, 80).Select(n => $"\"bench.r{n:00}\""))}}]
            }
            """,
        "sources.json" => """
            {
              "instruments": [{ "id": "children-act-2004", "title": "Children Act 2004", "shortTitle": "Children Act 2004", "series": "children-act-2004", "from": "2018-06-29" }],
              "provisions": [{ "id": "children-act-2004/s16C(1)", "instrument": "children-act-2004", "rank": "act", "verification": "unverified" }]
            }
            """,
        "parameters.json" => """{ "parameters": [] }""",
        _ => null,
    };
}
