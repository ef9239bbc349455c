using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reasoning;

/// <summary>What makes a checklist refused, with every problem at once.</summary>
public class ChecklistsTests
{
    private const string NoItem = "RR201 test.list /items: the checklist has no item that a case file could show. Give it at least one item with a condition; what is only entered by hand cannot be checked.";

    [Fact]
    public void A_checklist_without_items_is_refused() => Assert.Contains(NoItem, TestPack.Of(new Empty()).Problems());

    [Fact]
    public void So_is_one_with_nothing_but_what_is_entered_by_hand() => Assert.Contains(NoItem, TestPack.Of(new ByHandOnly()).Problems());

    [Fact]
    public void Two_items_of_one_id_are_refused() => Assert.Equal(
        ["RR201 test.list /items/2: two items of the checklist have the id `born`. Give each item an id of its own."],
        TestPack.Of(new Twice()).Problems());

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() => Assert.Equal(
        [
            "RR201 test.list /items/0: `Date of birth` is not the id of an item. Write lower-case words and digits joined by hyphens, such as `date-of-birth`.",
            "RR201 test.list /items/1: `` is not the id of an item. Write lower-case words and digits joined by hyphens, such as `date-of-birth`.",
            "RR201 test.list /items/2: the item `died` has no words. Say in a few words what is to be recorded or done.",
            "RR201 test.list /items/3: `died-` is not the id of an item. Write lower-case words and digits joined by hyphens, such as `date-of-birth`.",
        ],
        TestPack.Of(new AllWrong()).Problems());

    [Fact]
    public void A_condition_that_does_not_fit_is_told_once_and_by_its_item()
    {
        var problem = Assert.Single(TestPack.Of(new Unfit()).Problems());
        Assert.StartsWith("RR301 test.list item-born: `Truth.True` does not belong in a condition.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_an_item_names_and_that_is_not_there_is_told_once()
    {
        var problem = Assert.Single(TestPack.Of(new NamesNone()).Problems());
        Assert.StartsWith("RR307 test.list item-named: no rule `test.scoping-form` was found", problem, StringComparison.Ordinal);
    }

    [RuleId("test.list", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Empty : Checklist<ChildInCase>
    {
        protected override void Define()
        {
        }
    }

    [RuleId("test.list", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class ByHandOnly : Checklist<ChildInCase>
    {
        protected override void Define() => ByHand("name", "the child's name");
    }

    [RuleId("test.list", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Twice : Checklist<ChildInCase>
    {
        protected override void Define()
        {
            Item("born", "the date of birth", s => s.Child.BornOn.IsRecorded);
            Item("siblings", "the brothers and sisters", s => s.Child.Siblings.IsRecorded);
            ItemWhere("born", "the day of birth", s => s.Child.Recovered == true, s => s.Child.BornOn.IsRecorded);
        }
    }

    [RuleId("test.list", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class AllWrong : Checklist<ChildInCase>
    {
        protected override void Define()
        {
            Item("Date of birth", "the date of birth", s => s.Child.BornOn.IsRecorded);
            ByHand("", "the name");
            Item("died", " ", s => s.Child.DiedOn.IsRecorded);
            Item("died-", "the date of death", s => s.Child.DiedOn.IsRecorded);
        }
    }

    [RuleId("test.list", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Unfit : Checklist<ChildInCase>
    {
        protected override void Define()
        {
            Item("born", "the date of birth", s => Truth.True);
            Item("siblings", "the brothers and sisters", s => s.Child.Siblings.IsRecorded);
        }
    }

    [RuleId("test.list", "test")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class NamesNone : Checklist<ChildInCase>
    {
        protected override void Define() => Item("named", "the form", s => Met<ScopingForm>(s));
    }
}
