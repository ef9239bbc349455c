using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake;

public class FactFinderTests
{
    private static readonly CaseFile File = A.SeriousCase().Build();

    [Fact]
    public void A_fact_says_what_the_file_records_and_how_it_is_asked_for()
    {
        var fact = FactFinder.Find(File, "/incident/place/authority")!;
        Assert.Equal("\"E06000004\"", fact.Value!.Json);
        Assert.Equal("the place of the incident", fact.Group!.Says);
        Assert.EndsWith("?", fact.Ask!.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_is_not_recorded_is_found_all_the_same() => Assert.Null(FactFinder.Find(File, "/children/0/recovered")!.Value);

    [Fact]
    public void What_the_text_calls_items_may_be_left_out() =>
        Assert.Equal(FactFinder.Find(File, "/children/0/knowledge/items/0/knewOfIncident")!.Place, FactFinder.Find(File, "/children/0/knowledge/0/knewOfIncident")!.Place);

    [Fact]
    public void Entries_about_the_same_thing_are_one_fact_with_several_places()
    {
        var twice = File with { Children = Listed.From([.. File.Children, .. File.Children], true) };
        var (first, second) = (FactFinder.Find(twice, "/children/0/knowledge/items/0/knewOfIncident")!, FactFinder.Find(twice, "/children/1/knowledge/items/0/knewOfIncident")!);
        Assert.Equal(["/children/0/knowledge/items/0/knewOfIncident", "/children/1/knowledge/items/0/knewOfIncident"], first.Places);
        Assert.Equal(first.Places, second.Places);
    }

    [Fact]
    public void It_names_the_entries_in_which_it_stands() =>
        Assert.Equal([("child", "A"), ("child knowledge", "E06000004")], FactFinder.Find(File, "/children/0/knowledge/items/0/knewOfIncident")!.Entries);

    [Fact]
    public void Any_text_at_all_is_a_place_or_none() => Property.Holds(FsCheck.Fluent.ArbMap.Default.ArbFor<string>(), text => _ = text is null ? null : FactFinder.Find(File, text));
}
