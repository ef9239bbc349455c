using RapidReview.Findings;

namespace RapidReview.Packs.Salford.Tests;

/// <summary>Salford's rules begin on 15 December 2023, with Working Together 2023; 14 December 2023 is the core's alone.</summary>
public class InForceTests
{
    public static TheoryData<string> Rules => [.. PackUnderTest.Pack.Manifest.Rules];

    [Theory]
    [MemberData(nameof(Rules))]
    public void On_14_December_2023_it_is_not_in_force_and_on_15_December_2023_it_is(string rule)
    {
        Assert.DoesNotContain(rule, Look.Salford(On("2023-12-14", rule)));
        Assert.Contains(rule, Look.Salford(On("2023-12-15", rule)));
    }

    [Fact]
    public void A_review_that_was_sent_before_keeps_to_the_core_however_late_one_asks() =>
        Assert.Empty(Look.Salford(Everything("2023-12-14").With("meetings", "[]").With("agencies", "null").With("answers", "{}").CompleteTo("2024-03-01").Advise()));

    [Fact]
    public void It_lays_down_no_days() => Assert.Empty(PackUnderTest.Pack.Parameters);

    [Fact]
    public void It_sets_and_replaces_nothing_of_the_core() => Assert.Equal((0, 0), (PackUnderTest.Pack.Sets.Count, PackUnderTest.Pack.Manifest.Replaces.Count));

    [Fact]
    public void Every_fact_that_it_declares_is_read_by_a_rule()
    {
        var rules = PackUnderTest.Text("rules.json");
        Assert.Equal([], PackUnderTest.Pack.Facts.Select(fact => $"\"local.{fact.FullId}").Where(fact => !rules.Contains(fact, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_provision_is_cited()
    {
        var rules = PackUnderTest.Text("rules.json");
        Assert.Equal([], PackUnderTest.Pack.Sources.Provisions.Where(provision => !rules.Contains($"\"{provision.Id}\"", StringComparison.Ordinal)).Select(provision => provision.Id));
    }

    [Fact]
    public void Outside_Salford_it_says_nothing() =>
        Assert.Empty(Look.Salford(Invented.Plain().With("incident.place.authority", "\"E06000004\"").Advise()));

    private static AdvicePart On(string day, string rule) => rule switch
    {
        "salford.start.knowledge" => Everything(day).With("notifications", "[]").With("authorities.0", $$"""{ "code": "E08000006", "partnershipAwareOn": "{{day}}" }""").Advise(),
        "salford.subgroup.below-criteria" => Everything(day).With("children.0.harmAssessments", $$"""[{ "judgement": "no", "on": "{{day}}", "by": "paediatrician-1" }]""").With("notifications", "[]").Advise(),
        _ => Everything(day).Advise(),
    };

    /// <summary>A case in which all that Salford's rules look for happens on one day.</summary>
    private static CaseText Everything(string day) => CaseText.Of("""
        {
          "schemaVersion": 1,
          "case": "INVENTED-EVERYTHING",
          "incident": { "occurredOn": "DAY", "place": { "authority": "E08000006" }, "kind": "serious-harm", "parallelProcesses": { "complete": true, "items": ["inquest"] } },
          "children": [{
            "ref": "A", "bornOn": "2020-03-14", "residence": { "authority": "E08000006" }, "died": false,
            "harmAssessments": [{ "judgement": "yes", "on": "DAY", "by": "paediatrician-1" }],
            "knowledge": { "items": [{ "by": "E08000006", "knewOfIncident": "DAY", "knewOfDeathOrSeriousHarm": "DAY", "views": [{ "view": "suspected", "on": "DAY" }] }] }
          }],
          "authorities": [{ "code": "E08000006", "rapidReview": { "submittedOn": "DAY" } }],
          "notifications": [{ "ref": "N1", "authority": "E08000006", "recipients": [{ "body": "panel" }], "children": ["A"], "sentOn": "DAY" }],
          "agencies": { "items": [{ "ref": "school-1", "involvedWithChild": true }] },
          "meetings": [
            { "ref": "V1", "kind": "notification-decision", "authority": "E08000006", "heldOn": "DAY", "mode": "without-meeting", "attendance": { "complete": true, "items": [] } },
            { "ref": "M1", "kind": "rapid-review", "authority": "E08000006", "heldOn": "DAY", "attendance": { "complete": true, "items": [] } }
          ],
          "answers": { "immediateActions": [{ "ref": "action-1" }] },
          "local": { "salford": { "recordingMade": true } },
          "events": { "completeTo": "DAY" }
        }
        """.Replace("DAY", day, StringComparison.Ordinal));
}
