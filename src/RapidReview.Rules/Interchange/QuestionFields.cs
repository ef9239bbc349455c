using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Rules.Interchange;

/// <summary>What to ask, property by property.</summary>
internal static class QuestionFields
{
    public static void Write(Utf8JsonWriter json, Advice advice, Items<TurnRow> questions)
    {
        json.WriteStartObject();
        AdviceFields.Head(json, advice);
        JsonFields.List(json, "questions", questions, Question);
        json.WriteEndObject();
    }

    private static void Question(Utf8JsonWriter json, TurnRow row)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "pointer", row.Pointer);
        JsonFields.Text(json, "child", row.Child);
        JsonFields.Text(json, "question", row.Question);
        JsonFields.Code(json, "ask", row.Ask);
        json.WriteBoolean("cannotBeEstablished", row.CannotBeEstablished);
        JsonFields.Text(json, "note", row.Note);
        JsonFields.Code(json, "effect", row.Effect);
        json.WriteBoolean("onlyWithOthers", row.OnlyWithOthers);
        json.WriteNumber("settlesAtLeast", row.SettlesAtLeast);
        json.WriteNumber("settlesAtMost", row.SettlesAtMost);
        json.WriteEndObject();
    }
}
