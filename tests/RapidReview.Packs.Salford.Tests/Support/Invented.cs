namespace RapidReview.Packs.Tests;

/// <summary>The invented case that the tests change.</summary>
internal static class Invented
{
    /// <summary>The child whose injury in Salford is notified on Friday 2 February 2024, as things stand on the 9th.</summary>
    public static CaseText Plain() => CaseText.Of("""
        {
          "schemaVersion": 1,
          "case": "INVENTED-PLAIN",
          "incident": { "occurredOn": "2024-02-01", "place": { "authority": "E08000006" }, "kind": "serious-harm" },
          "children": [{
            "ref": "A", "bornOn": "2020-03-14", "residence": { "authority": "E08000006" }, "died": false,
            "harmAssessments": [{ "judgement": "yes", "on": "2024-02-01", "by": "paediatrician-1" }],
            "knowledge": { "items": [{ "by": "E08000006", "knewOfIncident": "2024-02-01", "knewOfDeathOrSeriousHarm": "2024-02-01", "views": [{ "view": "suspected", "on": "2024-02-01" }] }] }
          }],
          "authorities": [{ "code": "E08000006" }],
          "notifications": [{ "ref": "N1", "authority": "E08000006", "recipients": [{ "body": "panel" }, { "body": "safeguarding-partners", "area": "E08000006" }], "children": ["A"], "sentOn": "2024-02-02" }],
          "meetings": [],
          "answers": {},
          "local": { "salford": {} },
          "events": { "completeTo": "2024-02-09" }
        }
        """);

    /// <summary>Sets a fact that Salford declares.</summary>
    public static CaseText Local(this CaseText the, string fact, string json) => the.With($"local.salford.{fact}", json);
}
