using System.Text.Json;
using RapidReview.Findings;

namespace RapidReview.Rules.Interchange;

/// <summary>A step of a reason, with the steps that it rests on.</summary>
internal static class DerivationFields
{
    public static void Write(Utf8JsonWriter json, Derivation step)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "text", step.Text);
        JsonFields.Text(json, "found", step.Found);
        JsonFields.Code(json, "outcome", step.Outcome);
        JsonFields.Code(json, "form", step.Form);
        JsonFields.List(json, "facts", step.Facts, Fact);
        json.WritePropertyName("finding");
        if (step.Finding is { } finding)
            FindingFields.Ref(json, finding);
        else
            json.WriteNullValue();
        JsonFields.List(json, "parts", step.Parts, Write);
        json.WriteEndObject();
    }

    public static void Fact(Utf8JsonWriter json, SeenFact fact)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "pointer", fact.Pointer);
        JsonFields.Text(json, "says", fact.Says);
        JsonFields.Code(json, "state", fact.State);
        JsonFields.Text(json, "value", fact.Value);
        json.WriteEndObject();
    }
}
