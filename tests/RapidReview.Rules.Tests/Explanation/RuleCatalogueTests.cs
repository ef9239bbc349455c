using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Explanation;

public class RuleCatalogueTests
{
    [Fact]
    public void A_checklist_is_listed_item_by_item() => Assert.Equal(
        [
            "by hand: the child's name (name)",
            "item: the child's date of birth (date-of-birth): the child's date of birth is recorded",
            "item: the date of death (date-of-death), where the child has died: the date of death is recorded",
            "item: the brothers and sisters (siblings): there is a record of the child's brothers and sisters",
            "item: record the child's ethnicity (ethnicity): the papers record the child's ethnicity",
        ],
        Assert.Single(Assert.Single(TestPack.Of(new ScopingForm()).Load().Catalogue).Eras).Clauses.Select(clause => $"{clause.Label}: {clause.Says}"));
}
