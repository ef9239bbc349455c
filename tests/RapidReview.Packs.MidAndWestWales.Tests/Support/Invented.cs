namespace RapidReview.Packs.Tests;

/// <summary>The invented cases that the tests change.</summary>
internal static class Invented
{
    /// <summary>The child who is hurt in Pembrokeshire on Monday 3 March 2025 and of whom the service is told on the 4th at 09:30, as things stand on the 4th.</summary>
    public static CaseText Injury() => CaseText.Of("""
        {
          "schemaVersion": 1,
          "case": "INVENTED-INJURY",
          "incident": { "occurredOn": "2025-03-03", "place": { "authority": "W06000009" }, "kind": "serious-harm" },
          "children": [{
            "ref": "A", "bornOn": "2018-06-01", "residence": { "authority": "W06000009" }, "died": false,
            "lookedAfter": { "isLookedAfter": false }, "youngPersonLookedAfter": false, "childProtection": { "complete": true, "items": [] },
            "knowledge": { "items": [{ "by": "W06000009", "knewOfIncident": "2025-03-04T09:30:00Z" }] }
          }],
          "authorities": [{ "code": "W06000009", "welshReview": { "broughtToAttentionOn": "2025-03-04T09:30:00Z" } }],
          "answers": {},
          "local": { "mid-and-west-wales": { "authorities": { "W06000009": {} }, "children": { "A": {} }, "actions": {} } },
          "events": { "completeTo": "2025-03-04" }
        }
        """);

    /// <summary>The same child, who dies on that day of an accident; the case is open.</summary>
    public static CaseText Death() => Injury().With("incident.kind", "\"death\"").With("children.0.died", "true").With("children.0.diedOn", "\"2025-03-03\"")
        .With("children.0.mannerOfDeath", "\"accident\"").With("children.0.caseOpenAtEvent", "true");

    /// <summary>A worked case of the cores.</summary>
    public static CaseText OfTheCores(string name) => CaseText.Of(File.ReadAllText(Path.Combine(PackUnderTest.Root, "tests", "RapidReview.Rules.Tests", "Golden", "Cases", $"{name}.case.json")));

    /// <summary>Sets how far the internal review has come.</summary>
    public static CaseText Review(this CaseText the, string fact, string day) => the.With($"authorities.0.welshReview.{fact}", $"\"{day}\"");

    /// <summary>Sets a fact that the pack declares of the authority of the place.</summary>
    public static CaseText Local(this CaseText the, string fact, string json) => the.With($"local.mid-and-west-wales.authorities.{the.Build().Incident.Place.Authority.Value.Value}.{fact}", json);
}
