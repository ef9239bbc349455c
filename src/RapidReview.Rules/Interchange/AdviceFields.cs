using System.Text.Json;
using RapidReview.Findings;

namespace RapidReview.Rules.Interchange;

/// <summary>The advice as a whole and its parts, property by property.</summary>
internal static class AdviceFields
{
    public static void Write(Utf8JsonWriter json, Advice advice)
    {
        json.WriteStartObject();
        Head(json, advice);
        JsonFields.List(json, "setAside", advice.SetAside, SetAside);
        JsonFields.Texts(json, "notCovered", advice.NotCovered);
        JsonFields.List(json, "parts", advice.Parts, Part);
        json.WriteEndObject();
    }

    /// <summary>What the advice is about and was made with.</summary>
    public static void Head(Utf8JsonWriter json, Advice advice)
    {
        json.WriteNumber("schemaVersion", advice.SchemaVersion);
        JsonFields.Text(json, "case", advice.Case);
        JsonFields.Moment(json, "asAt", advice.AsAt);
        JsonFields.Text(json, "engine", advice.Engine);
        JsonFields.Text(json, "calendarVersion", advice.CalendarVersion);
    }

    private static void Part(Utf8JsonWriter json, AdvicePart part)
    {
        json.WriteStartObject();
        JsonFields.Code(json, "nation", part.Nation);
        JsonFields.Text(json, "jurisdiction", part.Jurisdiction);
        JsonFields.Text(json, "arrangement", part.Arrangement);
        JsonFields.Text(json, "edition", part.Edition);
        json.WriteBoolean("forced", part.Forced);
        JsonFields.List(json, "packs", part.Packs, Pack);
        JsonFields.List(json, "otherPacks", part.OtherPacks, OtherPack);
        JsonFields.List(json, "criteria", part.Criteria, FindingFields.Write);
        JsonFields.List(json, "categories", part.Categories, FindingFields.Write);
        JsonFields.List(json, "clocks", part.Clocks, FindingFields.Write);
        JsonFields.List(json, "duties", part.Duties, FindingFields.Write);
        JsonFields.List(json, "considerations", part.Considerations, FindingFields.Write);
        JsonFields.List(json, "quorum", part.Quorum, FindingFields.Write);
        DecisionFields.Write(json, "decision", part.Decision);
        JsonFields.List(json, "conflicts", part.Conflicts, FindingFields.Write);
        JsonFields.List(json, "prompts", part.Prompts, FindingFields.Write);
        JsonFields.List(json, "checklists", part.Checklists, FindingFields.Write);
        JsonFields.List(json, "missing", part.Missing, Missing);
        JsonFields.Texts(json, "leavesOut", part.LeavesOut);
        json.WriteEndObject();
    }

    private static void Pack(Utf8JsonWriter json, PackUsed pack)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "id", pack.Id);
        JsonFields.Text(json, "version", pack.Version);
        JsonFields.Text(json, "digest", pack.Digest);
        json.WriteEndObject();
    }

    private static void OtherPack(Utf8JsonWriter json, PackNotApplied pack)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "id", pack.Id);
        JsonFields.Code(json, "applies", pack.Applies);
        JsonFields.Text(json, "because", pack.Because);
        json.WriteEndObject();
    }

    public static void Missing(Utf8JsonWriter json, MissingFact fact)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "pointer", fact.Pointer);
        JsonFields.Text(json, "child", fact.Child);
        JsonFields.Text(json, "question", fact.Question);
        JsonFields.Code(json, "ask", fact.Ask);
        json.WriteBoolean("cannotBeEstablished", fact.CannotBeEstablished);
        JsonFields.Text(json, "note", fact.Note);
        JsonFields.List(json, "blocks", fact.Blocks, FindingFields.Ref);
        json.WriteEndObject();
    }

    public static void SetAside(Utf8JsonWriter json, SetAsideFact fact)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "pointer", fact.Pointer);
        JsonFields.Text(json, "because", fact.Because);
        json.WriteEndObject();
    }
}
