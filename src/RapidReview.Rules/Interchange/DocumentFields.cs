using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Filling;

namespace RapidReview.Rules.Interchange;

/// <summary>Filled documents, property by property: for a case management system that fills forms of its own.</summary>
internal static class DocumentFields
{
    public static void Write(Utf8JsonWriter json, Advice advice, Items<FilledDocument> documents)
    {
        json.WriteStartObject();
        AdviceFields.Head(json, advice);
        JsonFields.List(json, "documents", documents, Document);
        json.WriteEndObject();
    }

    private static void Document(Utf8JsonWriter json, FilledDocument document)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "id", document.Id);
        JsonFields.Text(json, "subject", document.Subject);
        JsonFields.Text(json, "title", document.Title);
        JsonFields.Text(json, "pack", document.Pack);
        JsonFields.Text(json, "marking", document.Marking);
        JsonFields.Code(json, "arises", document.Arises);
        json.WriteBoolean("forced", document.Part.Forced);
        JsonFields.Texts(json, "provisions", Items.From(document.Sources.Select(source => source.Provision)));
        JsonFields.List(json, "blocks", document.Blocks, Block);
        json.WriteEndObject();
    }

    private static void Block(Utf8JsonWriter json, FilledBlock block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case FilledHeading heading:
                JsonFields.Text(json, "kind", "heading");
                json.WriteNumber("level", heading.Level);
                JsonFields.Text(json, "text", heading.Text);
                break;
            case FilledParagraph paragraph:
                JsonFields.Text(json, "kind", paragraph.IsNote ? "note" : "paragraph");
                JsonFields.Text(json, "text", paragraph.Text);
                break;
            case FilledList list:
                JsonFields.Text(json, "kind", list.Numbered ? "steps" : "bullets");
                JsonFields.Texts(json, "entries", list.Entries);
                break;
            case FilledForm form:
                JsonFields.Text(json, "kind", "form");
                JsonFields.Text(json, "caption", form.Caption);
                JsonFields.List(json, "fields", form.Fields, Field);
                break;
            case FilledTable table:
                JsonFields.Text(json, "kind", "table");
                JsonFields.Text(json, "caption", table.Caption);
                JsonFields.Texts(json, "columns", table.Columns);
                JsonFields.List(json, "rows", table.Rows, static (json, row) => JsonFields.List(json, row, Field));
                json.WriteNumber("blank", table.Blank);
                if (table.IsComplete is { } complete)
                    json.WriteBoolean("complete", complete);
                else
                    json.WriteNull("complete");
                break;
            case FilledAdvice advice:
                JsonFields.Text(json, "kind", "advice");
                JsonFields.Code(json, "extract", advice.Extract);
                JsonFields.Texts(json, "findings", Items.From(Explanations.All(advice.Part).Select(finding => $"{finding.Id}#{finding.Subject}")));
                break;
            default:
                JsonFields.Text(json, "kind", "new-page");
                break;
        }

        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, FilledField field)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "label", field.Label);
        JsonFields.Code(json, "state", field.State);
        JsonFields.Texts(json, "values", field.Values);
        JsonFields.List(json, "choices", field.Choices, static (json, choice) =>
        {
            json.WriteStartObject();
            JsonFields.Text(json, "says", choice.Says);
            JsonFields.Code(json, "outcome", choice.Outcome);
            json.WriteEndObject();
        });
        JsonFields.Text(json, "note", field.Note);
        JsonFields.Texts(json, "pointers", field.Pointers);
        json.WriteEndObject();
    }
}
