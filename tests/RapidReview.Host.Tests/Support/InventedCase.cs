using RapidReview.Cases;
using RapidReview.Rules.Intake;

namespace RapidReview.Host.Tests.Support;

/// <summary>An invented case of a child who was seriously harmed in the area of the invented pack.</summary>
internal static class InventedCase
{
    public static CaseFile File { get; } = CaseFileReader.Read(
        """
        {
          "schemaVersion": 1, "case": "INVENTED-H1",
          "incident": { "occurredOn": "2024-03-28", "place": { "authority": "E06000004" } },
          "children": [ { "ref": "A", "bornOn": "2016-02-01", "died": false, "recovered": true, "harmAssessments": [ { "judgement": "yes", "on": "2024-03-28", "by": "doctor-1" } ] } ],
          "events": { "completeTo": "2024-03-28" }
        }
        """,
        "case.json").File!;
}
