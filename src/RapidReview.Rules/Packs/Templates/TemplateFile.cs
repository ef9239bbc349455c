using System.Text.Json;
using NodaTime;
using RapidReview.Facts;
using RapidReview.Packs;
using RapidReview.Problems;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Spelling;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>Reads a document of a pack, such as <c>agenda.document.json</c>. Ids of rules are checked once the pack is loaded with its core.</summary>
internal sealed class TemplateFile(DataFile file, List<Problem> problems, Items<LocalProperty> declared, PackManifest pack)
{
    public DocumentTemplate? Read(JsonElement root)
    {
        var before = problems.Count;
        var o = file.Object(root, "", ["id", "title", "about", "from", "cites", "blocks"], ["until", "areas", "onlyWhere", "marking"]);
        var id = o.Text("id", "-");
        var expected = $"{pack.Id}.{file.Name[(file.Name.LastIndexOf('/') + 1)..^RulePack.DocumentEnding.Length]}";
        if (o.Has("id") && id != expected)
            file.Report("/id", $"`{id}` is not the id that the name of the file gives", $"Write `{expected}`, or rename the file.");
        var code = o.Text("about", "-");
        if (DataRule.AboutOf(code) is not { } about)
        {
            file.Add(PackProblems.NoSuchCode(file.Name, "/about", "kind of subject", code, DataFile.Nearest(code, DataRule.AboutCodes), DataRule.AboutCodes));
            return null;
        }

        var scope = Scope.Of(about, declared);
        var (from, until) = (o.Date("from"), o.Date("until"));
        if (until <= from)
            file.Report("/until", "it ends before it begins", "Give the day from which it is no longer used, or leave `until` out.");
        var template = new DocumentTemplate(about, new BlockReader(file, problems).Blocks(o, "blocks", scope), file.Name)
        {
            Id = id,
            Title = o.Text("title", "-"),
            Pack = pack.Id,
            About = code,
            From = from ?? LocalDate.MinIsoValue,
            Until = until,
            Marking = o.Has("marking") ? o.Text("marking") : null,
            Cites = Items.From(o.List("cites").ToList().Select(cited => file.Object(cited.Element, cited.Pointer, ["provision", "says"], []))
                .Select(cited => (cited.Text("provision", "-"), cited.Text("says"))).ToList()),
            Areas = Areas(o),
            OnlyWhere = o.Raw("onlyWhere") is { } where ? new ConditionReader(scope, file.Name, "/onlyWhere", problems).Condition(where) : null,
        };
        if (template.Cites.Count == 0 && o.Has("cites"))
            file.Report("/cites", "it cites nothing", "Name the provision on which the document rests.");
        return problems.Count == before ? template : null;
    }

    private Items<AuthorityCode> Areas(JsonReading o)
    {
        var areas = new List<AuthorityCode>();
        var index = 0;
        foreach (var code in o.Texts("areas").ToList())
        {
            if (pack.Area.Any(area => area.Value == code))
                areas.Add(new AuthorityCode(code));
            else
                file.Report($"/areas/{index}", $"`{code}` is not in the area of the pack", $"Name one of {string.Join(", ", pack.Area.Select(area => $"`{area.Value}`"))}.");
            index++;
        }

        return Items.From(areas);
    }
}
