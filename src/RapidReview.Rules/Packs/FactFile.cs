using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Packs;

/// <summary>Reads <c>facts.json</c>: the facts that a pack declares for itself.</summary>
internal sealed class FactFile(DataFile file, string pack)
{
    public Items<DeclaredFact> Read(JsonElement root)
    {
        var facts = file.Object(root, "", ["facts"], []).List("facts").ToList().ConvertAll(fact => Fact(fact.Element, fact.Pointer));
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i] is { } one && facts.Take(i).Any(other => other?.Id == one.Id))
                file.Report($"/facts/{i}/id", $"`{one.Id}` stands here twice", "Give each fact a name of its own, whatever it is about.");
        }

        return Items.From(facts.OfType<DeclaredFact>());
    }

    private DeclaredFact? Fact(JsonElement element, string pointer)
    {
        var o = file.Object(element, pointer, ["id", "about", "kind", "question", "ask", "says"], ["denies", "note", "codes"]);
        var id = o.Text("id", "-");
        if (id.Length > 60 || !char.IsAsciiLetterLower(id[0]) || id.Any(letter => !char.IsAsciiLetterOrDigit(letter)) || DeclaredFact.GroupNames.Contains(id, StringComparer.Ordinal))
            file.Report($"{pointer}/id", $"`{id}` cannot be the name of a fact", $"Write it in letters and digits, beginning with a small one, such as `requestKind`; {string.Join(", ", DeclaredFact.GroupNames)} are taken.");
        var about = DataRule.AboutOf(o.Text("about", "-"));
        if (about is null || DeclaredFact.GroupOf(about) is null)
        {
            var codes = DataRule.AboutCodes.Where(code => DeclaredFact.GroupOf(DataRule.AboutOf(code)!) is not null).ToList();
            file.Add(PackProblems.NoSuchCode(file.Name, $"{pointer}/about", "kind of subject that facts can be declared for", o.Text("about", "-"), DataFile.Nearest(o.Text("about", "-"), codes), codes));
            return null;
        }

        var kind = o.Code<DeclaredKind>("kind");
        var values = o.Texts("codes").ToList();
        if (kind == DeclaredKind.Code != values.Count > 0)
            file.Report($"{pointer}/codes", "codes belong to a fact of the kind `code`, and only to one", "List its values, or leave `codes` out.");
        if (!o.Text("question", "?").EndsWith('?'))
            file.Report($"{pointer}/question", "this is not a question", "End it with a question mark.");
        return new DeclaredFact
        {
            Pack = pack,
            Id = id,
            About = about,
            Kind = kind,
            Codes = Items.From(values.Distinct(StringComparer.Ordinal)),
            Ask = new AskAttribute(o.Text("question", "?"), o.Code<Supplier>("ask"))
            {
                Says = o.Text("says"),
                Denies = o.Has("denies") ? o.Text("denies") : null,
                Note = o.Has("note") ? o.Text("note") : null,
            },
        };
    }
}
