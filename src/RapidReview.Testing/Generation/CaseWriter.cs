using System.Text.Json.Nodes;
using RapidReview.Rules.Model;

namespace RapidReview.Testing.Generation;

/// <summary>Makes up a case file from the model; where chance would never give what real files hold, by the name of the fact.</summary>
internal static class CaseWriter
{
    public static JsonObject Write(CaseWorld world) => CaseRecordWriter.Write(CaseModel.Root, world);

    /// <summary>The value of a fact that is known; null leaves it to its shape.</summary>
    public static JsonNode? Special(CaseWorld world, string record, string name) => (record, name) switch
    {
        ("case file", "schemaVersion") => 1,
        ("case file", "case") => "case-1",
        ("case file", "local") => new JsonObject { ["tees"] = new JsonObject { ["b"] = world.Dice.Below(9), ["a"] = new JsonArray("x", null, 1.5) } },
        ("child", "ref") => world.Dice.Pick(world.Children),
        ("child", "bornOn") => CaseDates.Date(world, -9300, 0, isEvent: false),
        ("child", "diedOn") => CaseDates.Date(world, 0, 3, isEvent: false),
        ("incident", "occurredOn") => CaseDates.Date(world, 0, 0, isEvent: false),
        ("looked after period" or "child protection period", "startedOn") => CaseDates.Date(world, -2000, -30, isEvent: false),
        ("dated view" or "harm assessment", "on") => CaseDates.Date(world, -5, 60, isEvent: false),
        ("notification", "children") => new JsonArray([.. world.Children.Where(_ => world.Dice.Chance(60)).Select(child => (JsonNode)child)]),
        ("child knowledge", "by") => world.Dice.Chance(50) ? world.Authority() : world.Dice.Pick(["police", "hospital-1", "school-1"]),
        ("assertion", "fact") => world.Dice.Pick(["/children/0/died", "/children/0/recovered", "/agencyInvolvement/familyMovedAround"]),
        ("assertion", "value") => world.Dice.Chance(50),
        (_, "ref") => $"{record.Replace(' ', '-')}-{world.Dice.Between(1, 3)}",
        _ => null,
    };

    /// <summary>The percentage of files that say a fact at all; null leaves it to the world.</summary>
    public static int? Chance(string record, string name) => (record, name) switch
    {
        ("case file", "authorities" or "notifications") => 90,
        ("case file", "events") => 70,
        ("case file", "local" or "assertions") => 10,
        ("recorded events", "completeTo") => 95,
        ("incident", "occurredOn") => 90,
        ("child", "harmAssessments" or "knowledge") => 80,
        ("child", "died" or "diedOn") => 35,
        ("child", "unborn") => 10,
        ("place", "nation") => 15,
        _ => null,
    };
}
