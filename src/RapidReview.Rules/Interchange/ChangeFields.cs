using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Differences;
using RapidReview.Rules.Intake;

namespace RapidReview.Rules.Interchange;

/// <summary>What comes out otherwise when facts are supposed, property by property.</summary>
internal static class ChangeFields
{
    public static void Write(Utf8JsonWriter json, Advice after, Items<CaseChange> supposed, Items<FindingChange> changes)
    {
        json.WriteStartObject();
        AdviceFields.Head(json, after);
        JsonFields.List(json, "supposed", supposed, Supposed);
        JsonFields.List(json, "changes", changes, Change);
        json.WriteEndObject();
    }

    internal static void Supposed(Utf8JsonWriter json, CaseChange change)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "pointer", change.Pointer);
        JsonFields.Text(json, "value", change.Value);
        json.WriteEndObject();
    }

    internal static void Change(Utf8JsonWriter json, FindingChange change)
    {
        json.WriteStartObject();
        JsonFields.Code(json, "nation", change.Nation);
        JsonFields.Text(json, "edition", change.Edition);
        json.WriteBoolean("forced", change.Forced);
        JsonFields.Code(json, "kind", change.Kind);
        Finding(json, "before", change.Before);
        Finding(json, "after", change.After);
        JsonFields.List(json, "because", change.Because, Step);
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, string name, Findings.Finding? finding)
    {
        json.WritePropertyName(name);
        if (finding is null)
            json.WriteNullValue();
        else
            FindingFields.Write(json, finding);
    }

    private static void Step(Utf8JsonWriter json, StepChange step)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "says", step.Says);
        JsonFields.Text(json, "before", step.Before);
        JsonFields.Text(json, "after", step.After);
        json.WriteEndObject();
    }
}
