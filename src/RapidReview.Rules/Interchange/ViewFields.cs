using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Views;

namespace RapidReview.Rules.Interchange;

/// <summary>Advice under what each body says, property by property.</summary>
internal static class ViewFields
{
    public static void Write(Utf8JsonWriter json, CaseViews views)
    {
        json.WriteStartObject();
        AdviceFields.Head(json, views.Own);
        JsonFields.List(json, "facts", views.Facts, Fact);
        JsonFields.List(json, "bodies", views.Bodies, Body);
        JsonFields.List(json, "same", Items.From(views.Common.Parts.SelectMany(part => Explanations.All(part).Select(finding => (part, finding)))), Same);
        JsonFields.List(json, "leftOpen", views.LeftOpen, ChangeFields.Change);
        Problems(json, "leftOpenProblems", views.LeftOpenProblems);
        JsonFields.List(json, "setAside", views.Own.SetAside, AdviceFields.SetAside);
        json.WriteEndObject();
    }

    private static void Fact(Utf8JsonWriter json, AssertedFact fact)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "pointer", fact.Pointer);
        JsonFields.Texts(json, "about", fact.About);
        JsonFields.Text(json, "question", fact.Question);
        json.WriteBoolean("isDisputed", fact.IsDisputed);
        JsonFields.List(json, "values", fact.Values, Value);
        JsonFields.Code(json, "effect", fact.Effect);
        JsonFields.Texts(json, "with", fact.With);
        JsonFields.List(json, "changes", fact.Changes, ChangeFields.Change);
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, AssertedValue value)
    {
        json.WriteStartObject();
        json.WritePropertyName("value");
        json.WriteRawValue(value.Value);
        JsonFields.Text(json, "says", value.Says);
        json.WriteBoolean("isFiles", value.IsFiles);
        JsonFields.List(json, "by", value.By, Saying);
        Problems(json, "problems", value.Problems);
        json.WriteEndObject();
    }

    private static void Saying(Utf8JsonWriter json, Saying saying)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "pointer", saying.Pointer);
        JsonFields.Text(json, "by", saying.By);
        JsonFields.Text(json, "name", saying.Name);
        JsonFields.Date(json, "on", saying.On);
        JsonFields.Text(json, "source", saying.Source);
        json.WriteBoolean("mayBeSuperseded", saying.MayBeSuperseded);
        json.WriteEndObject();
    }

    private static void Body(Utf8JsonWriter json, BodyView body)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "by", body.By);
        JsonFields.Text(json, "name", body.Name);
        JsonFields.List(json, "supposed", body.Supposed, ChangeFields.Supposed);
        json.WriteBoolean("canBe", body.Advice is not null);
        JsonFields.List(json, "changes", body.Changes, ChangeFields.Change);
        Problems(json, "problems", body.Problems);
        json.WriteEndObject();
    }

    private static void Same(Utf8JsonWriter json, (AdvicePart Part, Finding Finding) same)
    {
        json.WriteStartObject();
        JsonFields.Code(json, "nation", same.Part.Nation);
        JsonFields.Text(json, "edition", same.Part.Edition);
        json.WriteBoolean("forced", same.Part.Forced);
        JsonFields.Text(json, "id", same.Finding.Id);
        JsonFields.Text(json, "subject", same.Finding.Subject);
        json.WriteEndObject();
    }

    private static void Problems(Utf8JsonWriter json, string name, Items<Problem> problems) => JsonFields.List(json, name, problems, static (json, problem) =>
    {
        json.WriteStartObject();
        JsonFields.Text(json, "code", problem.Code);
        JsonFields.Text(json, "pointer", problem.Pointer);
        JsonFields.Text(json, "found", problem.Found);
        JsonFields.Text(json, "remedy", problem.Remedy);
        json.WriteEndObject();
    });
}
