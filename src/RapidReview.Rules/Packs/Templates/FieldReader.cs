using System.Text.Json;
using System.Text.RegularExpressions;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Spelling;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>Reads the fields, phrases and lists of a document.</summary>
internal sealed class FieldReader(DataFile file, List<Problem> problems)
{
    private static readonly string[] Contents = ["show", "choose", "byHand", "write"];

    /// <summary>Fields of a form, or columns of a table; at least one.</summary>
    public Items<FieldTemplate> Fields(JsonReading o, string property, Scope scope)
    {
        var fields = o.List(property).ToList();
        if (fields.Count == 0 && o.Raw(property) is null or { ValueKind: JsonValueKind.Array })
            file.Report($"{o.Pointer}/{property}", "there is nothing here", "Write at least one field.");
        return Items.From(fields.Select(field => Field(field.Element, field.Pointer, scope)).ToList());
    }

    /// <summary>An object whose one property is a text with values in it, or the text with <c>with</c> beside it.</summary>
    public Phrase? Phrase(JsonElement element, string at, string property, Scope scope)
    {
        var o = file.Object(element, at, [property], ["with"]);
        var text = o.Text(property, "-");
        var values = new List<(string, Operand)>();
        var given = o.Raw("with") is { } with ? file.Object(with, $"{at}/with", [], [.. Names(with)]) : null;
        foreach (var name in o.Raw("with") is { } named ? Names(named) : [])
        {
            if (!text.Contains($"{{{name}}}", StringComparison.Ordinal))
                file.Report($"{at}/with/{name}", $"`{{{name}}}` does not stand in the text", "Write it where the value belongs, or take it out here.");
            else if (Reader(scope, $"{at}/with/{name}").Shown(given!.Raw(name) ?? default) is { } value)
                values.Add((name, value));
        }

        foreach (Match placeholder in Templates.Phrase.Place().Matches(text))
        {
            if (given?.Has(placeholder.Groups["name"].Value) != true)
                file.Report($"{at}/{property}", $"nothing is said to stand for `{placeholder.Value}`", "Say in `with` which fact it is.");
        }

        return new Phrase(text, Items.From(values));
    }

    /// <summary>A list of texts, or of objects with <c>say</c> and <c>with</c>.</summary>
    public Items<Phrase> Phrases(JsonReading o, string property, Scope scope)
    {
        var entries = o.List(property).ToList();
        if (entries.Count == 0 && o.Raw(property) is null or { ValueKind: JsonValueKind.Array })
            file.Report($"{o.Pointer}/{property}", "there is nothing here", "Write at least one entry.");
        return Items.From(entries.Select(entry => Said(entry.Element, entry.Pointer, scope)).OfType<Phrase>().ToList());
    }

    /// <summary>The list that a property names, what its items are called, and which of them are meant.</summary>
    public ListTest? List(JsonReading o, string property, Scope scope)
    {
        if (o.Raw(property) is not { } json || Reader(scope, $"{o.Pointer}/{property}").List(json) is not { } list)
            return null;
        if (o.Raw("as") is not { } name || Reader(scope, $"{o.Pointer}/as").Name(name) is not { } item)
        {
            if (!o.Has("as"))
                file.Report(o.Pointer, "`as` is missing", "Say what an item of the list is called.");
            return null;
        }

        var that = o.Raw("that") is { } test ? Reader(scope.With(item, list.Item), $"{o.Pointer}/that").Condition(test) : null;
        return o.Has("that") && that is null ? null : new ListTest(list.List, item, list.Item, that);
    }

    public Condition? Condition(JsonReading o, string property, Scope scope) =>
        o.Raw(property) is { } json ? Reader(scope, $"{o.Pointer}/{property}").Condition(json) : null;

    private FieldTemplate Field(JsonElement element, string at, Scope scope)
    {
        var o = file.Object(element, at, ["label"], [.. Contents, "in", "as", "that", "where", "note"]);
        if (Contents.Count(o.Has) != 1)
            file.Report(at, "a field has exactly one content", $"Say one of {string.Join(", ", Contents)}.");
        if (o.Has("byHand") && !o.Flag("byHand"))
            file.Report($"{at}/byHand", "a field is either entered by hand or not", "Write true, or say what fills the field.");
        if (o.Has("in") && !o.Has("show"))
            file.Report($"{at}/in", "a list belongs to a field that shows something of each item", "Add `show`, or take the list out.");
        var list = o.Has("in") && o.Has("show") ? List(o, "in", scope) : null;
        var inner = list is null ? scope : scope.With(list.Name, list.Item);
        return new FieldTemplate(at, o.Text("label", "-"))
        {
            Shown = o.Raw("show") is { } show && (list is not null || !o.Has("in")) ? Reader(inner, $"{at}/show").Shown(show) : null,
            List = list,
            Choices = Choices(o, scope),
            Written = o.Raw("write") is { } written ? Said(written, $"{at}/write", scope) : null,
            Where = Condition(o, "where", scope),
            Note = o.Has("note") ? o.Text("note") : null,
        };
    }

    private Items<(string Says, Condition When)> Choices(JsonReading o, Scope scope) => Items.From(o.List("choose").ToList().Select(choice =>
    {
        var box = file.Object(choice.Element, choice.Pointer, ["says", "when"], []);
        return Condition(box, "when", scope) is { } when ? (box.Text("says", "-"), when) : default((string, Condition)?);
    }).OfType<(string, Condition)>().ToList());

    private Phrase? Said(JsonElement element, string at, Scope scope)
    {
        if (element.ValueKind != JsonValueKind.String)
            return Phrase(element, at, "say", scope);
        foreach (Match placeholder in Templates.Phrase.Place().Matches(element.GetString()!))
            file.Report(at, $"nothing is said to stand for `{placeholder.Value}`", "Write an object with `say`, and with `with` which fact it is.");
        return new Phrase(element.GetString()!, []);
    }

    private static string[] Names(JsonElement with) => with.ValueKind == JsonValueKind.Object ? [.. with.EnumerateObject().Select(property => property.Name).Distinct(StringComparer.Ordinal)] : [];

    private ConditionReader Reader(Scope scope, string pointer) => new(scope, file.Name, pointer, problems);
}
