using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Model;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Model;

public class FactCatalogueTests
{
    [Fact]
    public void A_fact_is_listed_with_its_place_its_question_and_who_can_answer()
    {
        var fact = FactCatalogue.All.Single(fact => fact.Pointer == "/children/*/bornOn");
        Assert.Equal(("child", "When was the child born?", Supplier.LocalAuthority), (fact.Record, fact.Question, fact.Of));
        Assert.Equal(nameof(Child.BornOn), fact.Property.Name);
    }

    [Fact]
    public void A_fact_that_is_worked_out_says_from_what() =>
        Assert.Equal("/children/*/died", FactCatalogue.All.Single(fact => fact.Pointer == "/children/*/hasDied").DerivedFrom);

    [Fact]
    public void What_is_derived_comes_from_a_fact_that_there_is() => Assert.All(
        FactCatalogue.All.Where(fact => fact.DerivedFrom is not null),
        fact => Assert.Contains(FactCatalogue.All, other => other.Pointer == fact.DerivedFrom));

    [Fact]
    public void No_fact_is_listed_twice() =>
        Assert.Equal(FactCatalogue.All.Count, FactCatalogue.All.Select(fact => fact.Pointer).Distinct().Count());

    [Fact]
    public void Everything_that_a_file_can_hold_is_listed()
    {
        var listed = FactCatalogue.All.Select(fact => fact.Pointer).ToHashSet();
        Properties.HoldForCaseFiles(any => Places(any).All(listed.Contains), times: 200);
    }

    // Neither the parts of one value nor the facts of a pack are facts of the model.
    private static IEnumerable<string> Places(AnyCase any) =>
        from place in JsonPlaces.Of(System.Text.Json.Nodes.JsonNode.Parse(any.ToString()))
        where !place.StartsWith("/local/") && !place.StartsWith("/assertions/")
        let pattern = string.Join('/', place.Split('/').Where(part => part is not ("items" or "complete")).Select(part => part.All(char.IsAsciiDigit) && part.Length > 0 ? "*" : part))
        where !pattern.EndsWith('*') && !pattern.EndsWith("/from") && !pattern.EndsWith("/to")
        select pattern;
}
