using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Conditions;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>Reads the blocks of a document. The set is closed: what is not one of them is refused with its place.</summary>
internal sealed class BlockReader(DataFile file, List<Problem> problems)
{
    /// <summary>The most blocks that stand one within another.</summary>
    private const int Deepest = 6;

    /// <summary>The most rows that are left empty.</summary>
    private const int MostBlank = 30;

    private static readonly string[] Heads = ["heading", "subheading", "say", "note", "bullets", "steps", "form", "table", "each", "where", "advice", "newPage"];
    private readonly FieldReader _fields = new(file, problems);

    /// <summary>The blocks of a list; at least one.</summary>
    public Items<BlockTemplate> Blocks(JsonReading o, string property, Scope scope, int depth = 1)
    {
        var blocks = o.List(property).ToList();
        if (blocks.Count == 0 && o.Raw(property) is null or { ValueKind: JsonValueKind.Array })
            file.Report($"{o.Pointer}/{property}", "there is nothing here", "Write at least one block.");
        if (depth > Deepest)
        {
            file.Report($"{o.Pointer}/{property}", $"more than {Deepest} blocks stand one within another", "Take some of them apart.");
            return [];
        }

        return Items.From(blocks.Select(block => Block(block.Element, block.Pointer, scope, depth)).OfType<BlockTemplate>().ToList());
    }

    private BlockTemplate? Block(JsonElement element, string at, Scope scope, int depth)
    {
        if (element.ValueKind != JsonValueKind.Object || element.EnumerateObject().Select(property => property.Name).Where(Heads.Contains).ToList() is not [var head])
        {
            var meant = element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(property => DataFile.Nearest(property.Name, Heads)).FirstOrDefault(near => near is not null) : null;
            file.Add(PackProblems.NoSuchThing(file.Name, at, "single kind of block", element.ValueKind == JsonValueKind.Object ? string.Join(", ", element.EnumerateObject().Select(property => Conditions.Codes.Spell(property.Name)).Take(5)) : "…", meant, $"Write an object with exactly one of {string.Join(", ", Heads)}."));
            return null;
        }

        var before = problems.Count;
        var read = Read(element, at, head, scope, depth);
        return problems.Count == before ? read : null;
    }

    private BlockTemplate? Read(JsonElement element, string at, string head, Scope scope, int depth)
    {
        switch (head)
        {
            case "heading" or "subheading":
                return new HeadingTemplate(at, head == "heading" ? 1 : 2, file.Object(element, at, [head], []).Text(head, "-"));
            case "say" or "note":
                return _fields.Phrase(element, at, head, scope) is { } phrase ? new ParagraphTemplate(at, phrase, head == "note") : null;
            case "bullets" or "steps":
                return new ListTemplate(at, _fields.Phrases(file.Object(element, at, [head], []), head, scope), head == "steps");
            case "form":
                var form = file.Object(element, at, ["form", "fields"], []);
                return new FormTemplate(at, form.Text("form", "-"), _fields.Fields(form, "fields", scope));
            case "table":
                return Table(element, at, scope);
            case "each":
                var each = file.Object(element, at, ["each", "as", "blocks"], ["that", "otherwise"]);
                return _fields.List(each, "each", scope) is not { } list ? null
                    : new EachTemplate(at, list, Blocks(each, "blocks", scope.With(list.Name, list.Item), depth + 1), each.Has("otherwise") ? each.Text("otherwise") : null);
            case "where":
                var where = file.Object(element, at, ["where", "blocks"], ["otherwise"]);
                return _fields.Condition(where, "where", scope) is { } when
                    ? new WhereTemplate(at, when, Blocks(where, "blocks", scope, depth + 1), where.Has("otherwise") ? Blocks(where, "otherwise", scope, depth + 1) : [])
                    : null;
            case "advice":
                var advice = file.Object(element, at, ["advice"], ["of", "items", "otherwise"]);
                return new AdviceTemplate(at, advice.Code<AdviceExtract>("advice"), Items.From(advice.Texts("of").ToList()), Items.From(advice.Texts("items").ToList()), advice.Has("otherwise") ? advice.Text("otherwise") : null);
            default:
                if (!file.Object(element, at, [head], []).Flag(head))
                    file.Report($"{at}/{head}", "a new page is either there or not", "Write true, or leave the block out.");
                return new NewPageTemplate(at);
        }
    }

    private TableTemplate? Table(JsonElement element, string at, Scope scope)
    {
        var table = file.Object(element, at, ["table", "columns"], ["in", "as", "that", "blank"]);
        var blank = 0;
        if (table.Raw("blank") is { } number && (number.ValueKind != JsonValueKind.Number || !number.TryGetInt32(out blank) || blank is < 0 or > MostBlank))
            file.Report($"{at}/blank", "this is no number of rows", $"Write how many rows are left empty to be written in, at most {MostBlank}.");
        if (!table.Has("in") && blank == 0)
            file.Report(at, "this table has no rows", "Say with `in` and `as` what there is a row for, or with `blank` how many rows are left empty.");
        var rows = table.Has("in") ? _fields.List(table, "in", scope) : null;
        return table.Has("in") && rows is null ? null
            : new TableTemplate(at, table.Text("table", "-"), rows, _fields.Fields(table, "columns", rows is null ? scope : scope.With(rows.Name, rows.Item)), blank);
    }
}
