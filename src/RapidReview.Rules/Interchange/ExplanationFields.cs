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
        JsonFields.List(json, "local", explanation.Local, static (writer, text) => writer.WriteStringValue(text));
        JsonFields.List(json, "beneath", explanation.Beneath, FindingFields.Write);
        JsonFields.List(json, "turnsOn", explanation.TurnsOn, AdviceFields.Missing);
        JsonFields.List(json, "restsOn", explanation.RestsOn, DerivationFields.Fact);
        json.WritePropertyName("turns");
        if (explanation.Turns is { } turns)
            Turns(json, turns);
        else
            json.WriteNullValue();
        json.WriteEndObject();
    }

    private static void Turns(Utf8JsonWriter json, FindingTurns turns)
    {
        json.WriteStartObject();
        JsonFields.List(json, "sets", turns.Sets, Set);
        json.WriteBoolean("mayBeMore", turns.MayBeMore);
        json.WriteEndObject();
    }

    private static void Set(Utf8JsonWriter json, TurningSet set)
    {
        json.WriteStartObject();
        JsonFields.Code(json, "outcome", set.Outcome);
        if (set.State is { } state)
            JsonFields.Code(json, "state", state);
        else
            json.WriteNull("state");
        JsonFields.List(json, "facts", set.Facts, Fact);
        json.WriteEndObject();
    }

    private static void Fact(Utf8JsonWriter json, TurningFact fact)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "pointer", fact.Change.Pointer);
        JsonFields.Text(json, "value", fact.Change.Value);
        JsonFields.Text(json, "about", fact.About);
        JsonFields.Text(json, "answer", fact.Answer);
        JsonFields.Code(json, "ask", fact.Ask);
        json.WriteEndObject();
    }
}
