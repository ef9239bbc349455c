using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Rules.Interchange;

/// <summary>Explanations of single findings, property by property.</summary>
internal static class ExplanationFields
{
    public static void Write(Utf8JsonWriter json, Advice advice, Items<FindingExplanation> explanations)
    {
        json.WriteStartObject();
        AdviceFields.Head(json, advice);
        JsonFields.List(json, "explanations", explanations, Explanation);
        json.WriteEndObject();
    }

    private static void Explanation(Utf8JsonWriter json, FindingExplanation explanation)
    {
        json.WriteStartObject();
        JsonFields.Code(json, "nation", explanation.Nation);
        JsonFields.Text(json, "edition", explanation.Edition);
        json.WriteBoolean("forced", explanation.Forced);
        json.WritePropertyName("finding");
        FindingFields.Write(json, explanation.Finding);
        JsonFields.List(json, "beneath", explanation.Beneath, FindingFields.Write);
        JsonFields.List(json, "turnsOn", explanation.TurnsOn, AdviceFields.Missing);
        JsonFields.List(json, "restsOn", explanation.RestsOn, DerivationFields.Fact);
        json.WriteEndObject();
    }
}
