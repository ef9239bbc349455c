using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Packs.Templates;

/// <summary>A document of a pack is read strictly: whatever does not fit refuses the pack, with its place and the remedy.</summary>
public class TemplateFileTests
{
    private const string Visit = """
        {
          "id": "rivers.visit",
          "title": "Visit to the family",
          "about": "child",
          "from": "2019-01-01",
          "cites": [{ "provision": "rivers-procedure/1", "says": "The form has these fields." }],
          "blocks": [
            { "heading": "The child" },
            { "form": "Who", "fields": [
              { "label": "Pseudonym", "show": { "fact": "child.ref" } },
              { "label": "Name", "byHand": true },
              { "label": "Died", "choose": [{ "says": "The child has died", "when": { "fact": "child.hasDied", "is": true } }] },
              { "label": "Others", "in": "case.agencies", "as": "agency", "show": { "fact": "agency.ref" } }
            ] },
            { "say": "The incident of {day}.", "with": { "day": { "fact": "incident.occurredOn" } } },
            { "bullets": ["One.", { "say": "Two: {who}.", "with": { "who": { "fact": "child.ref" } } }] },
            { "table": "Actions", "in": "case.answers.immediateActions", "as": "action", "blank": 2, "columns": [{ "label": "What", "show": { "fact": "action.what" } }] },
            { "each": "case.meetings", "as": "meeting", "otherwise": "None.", "blocks": [{ "say": "A meeting." }] },
            { "where": { "fact": "child.hasDied", "is": true }, "blocks": [{ "say": "A death." }] },
            { "advice": "duties", "of": ["england.notification.notify-panel"] },
            { "newPage": true },
            { "note": "For whoever fills it in." }
          ]
        }
        """;

    [Fact]
    public void A_document_of_every_kind_of_block_is_read()
    {
        var document = Assert.Single(new LocalPack().Document("visit", Visit).Load().Documents);
        Assert.Equal(("rivers.visit", "Visit to the family", "rivers", "child"), (document.Id, document.Title, document.Pack, document.About));
        Assert.Contains("Pseudonym", document.Labels);
        Assert.Contains("The child has died", document.Labels);
        Assert.Contains("What", document.Labels);
    }

    [Theory]
    [InlineData("\"id\": \"rivers.visit\"", "\"id\": \"rivers.visits\"", "RR201 rivers/visit.document.json /id: `rivers.visits` is not the id that the name of the file gives")]
    [InlineData("\"about\": \"child\"", "\"about\": \"kid\"", "RR202 rivers/visit.document.json /about: no kind of subject `kid`")]
    [InlineData("\"from\": \"2019-01-01\"", "\"from\": \"2019-01-01\", \"until\": \"2019-01-01\"", "RR201 rivers/visit.document.json /until: it ends before it begins")]
    [InlineData("\"from\": \"2019-01-01\"", "\"from\": \"2019-01-01\", \"areas\": [\"E08000006\"]", "RR201 rivers/visit.document.json /areas/0: `E08000006` is not in the area of the pack")]
    [InlineData("rivers-procedure/1", "rivers-procedure/2", "no provision `rivers-procedure/2` was found; did you mean `rivers-procedure/1`?")]
    [InlineData("\"heading\": \"The child\"", "\"haeding\": \"The child\"", "RR202 rivers/visit.document.json /blocks/0: no single kind of block `haeding` was found; did you mean `heading`?")]
    [InlineData("\"heading\": \"The child\"", "\"heading\": \"The child\", \"say\": \"x\"", "RR202 rivers/visit.document.json /blocks/0")]
    [InlineData("\"heading\": \"The child\"", "\"heading\": \"\"", "RR201 rivers/visit.document.json /blocks/0/heading: a text was expected")]
    [InlineData("\"child.ref\" } },", "\"child.reff\" } },", "RR302 rivers/visit.document.json /blocks/1/fields/0/show/fact")]
    [InlineData("\"byHand\": true", "\"byHand\": false", "RR201 rivers/visit.document.json /blocks/1/fields/1/byHand")]
    [InlineData("\"byHand\": true", "\"note\": \"x\"", "RR201 rivers/visit.document.json /blocks/1/fields/1: a field has exactly one content")]
    [InlineData("\"in\": \"case.agencies\", \"as\": \"agency\", \"show\"", "\"in\": \"case.agencies\", \"show\"", "visit.document.json /blocks/1/fields/3: `as` is missing")]
    [InlineData("\"in\": \"case.agencies\", \"as\"", "\"in\": \"incident.occurredOn\", \"as\"", "visit.document.json /blocks/1/fields/3/in")]
    [InlineData("The incident of {day}.", "The incident.", "RR201 rivers/visit.document.json /blocks/2/with/day: `{day}` does not stand in the text")]
    [InlineData("The incident of {day}.", "The incident of {day} at {place}.", "nothing is said to stand for `{place}`")]
    [InlineData("\"One.\"", "\"One {x}.\"", "nothing is said to stand for `{x}`")]
    [InlineData("\"blank\": 2", "\"blank\": 31", "RR201 rivers/visit.document.json /blocks/4/blank")]
    [InlineData("\"in\": \"case.answers.immediateActions\", \"as\": \"action\", \"blank\": 2, \"columns\": [{ \"label\": \"What\", \"show\": { \"fact\": \"action.what\" } }]", "\"columns\": [{ \"label\": \"What\", \"byHand\": true }]", "visit.document.json /blocks/4: this table has no rows")]
    [InlineData("{ \"where\": { \"fact\": \"child.hasDied\", \"is\": true }", "{ \"where\": { \"fact\": \"child.hasDied\", \"is\": \"maybe\" }", "visit.document.json /blocks/6/where/is")]
    [InlineData("\"advice\": \"duties\"", "\"advice\": \"dutys\"", "RR202 rivers/visit.document.json /blocks/7/advice: no code `dutys` was found")]
    [InlineData("notify-panel\"]", "notify-pannel\"]", "visit.document.json /blocks/7/of/0: no rule `england.notification.notify-pannel`")]
    [InlineData("england.notification.notify-panel\"]", "england.notification.serious-incident\"]", "visit.document.json /blocks/7/of/0: `england.notification.serious-incident` is a rule of the kind criterion")]
    [InlineData("\"blocks\": [{ \"say\": \"A meeting.\" }]", "\"blocks\": null", "visit.document.json /blocks/5/blocks: there is nothing here")]
    [InlineData("\"newPage\": true", "\"newPage\": false", "RR201 rivers/visit.document.json /blocks/8/newPage")]
    [InlineData("\"title\": \"Visit", "\"title\": \"\\u202eVisit", "U+202E")]
    public void What_does_not_fit_is_refused_with_its_place(string from, string to, string expected)
    {
        Assert.Contains(from, Visit, StringComparison.Ordinal);
        Assert.Contains(new LocalPack().Document("visit", Visit.Replace(from, to, StringComparison.Ordinal)).Problems(), problem => problem.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "id": 1, "title": 2, "about": 3, "from": 4, "cites": 5, "blocks": 6 }""")]
    [InlineData("""{ "id": "rivers.visit", "title": "x", "about": "child", "from": "2019-01-01", "cites": [], "blocks": [] }""")]
    [InlineData("""{ "id": "rivers.visit", "title": "x", "about": "child", "from": "2019-01-01", "cites": [1], "blocks": [1, null, [], { "form": "x", "fields": [] }, { "table": "x", "in": 1, "columns": {} }] }""")]
    public void Any_text_at_all_ends_in_problems(string json) => Assert.NotEmpty(new LocalPack().Document("visit", json).Problems());

    [Fact]
    public void Blocks_that_stand_too_deep_are_refused_and_end_nowhere()
    {
        var deep = string.Concat(Enumerable.Repeat("""{ "where": { "fact": "child.hasDied", "is": true }, "blocks": [""", 12)) + """{ "say": "x" }""" + string.Concat(Enumerable.Repeat("] }", 12));
        Assert.Contains(new LocalPack().Document("visit", Visit.Replace("""{ "heading": "The child" }""", deep, StringComparison.Ordinal)).Problems(), problem => problem.Contains("more than 6 blocks stand one within another", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_there_and_not_listed_refuses_the_pack() =>
        Assert.Contains(Refused(new LocalPack().Document("visit", Visit).With("files", new System.Text.Json.Nodes.JsonArray("sources.json", "parameters.json"))), problem => problem.Contains("visit.document.json", StringComparison.Ordinal));

    [Fact]
    public void A_file_that_is_listed_and_not_there_refuses_the_pack() =>
        Assert.Contains(Refused(new LocalPack().With("files", new System.Text.Json.Nodes.JsonArray("sources.json", "parameters.json", "visit.document.json"))), problem => problem.Contains("visit.document.json", StringComparison.Ordinal));

    private static string[] Refused(LocalPack pack) => [.. Assert.Throws<PackException>(pack.Read).Problems.Select(problem => problem.ToString())];
}
