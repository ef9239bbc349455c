using RapidReview.Authoring;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Support;

/// <summary>What a form asks of a child: the example of a checklist in the documentation.</summary>
[RuleId("test.scoping-form", "the information for the scoping form")]
[InForce("2018-01-01")]
[Cites(TestPack.Act, "The form asks for these.")]
internal sealed class ScopingForm : Checklist<ChildInCase>
{
    protected override void Define()
    {
        ByHand("name", "the child's name");
        Item("date-of-birth", "the child's date of birth", s => s.Child.BornOn.IsRecorded);
        ItemWhere("date-of-death", "the date of death", s => s.Child.HasDied == true, s => s.Child.DiedOn.IsRecorded);
        Item("siblings", "the brothers and sisters", s => s.Child.Siblings.IsRecorded);
        Item("ethnicity", "record the child's ethnicity", s => s.Child.EthnicityRecorded == true);
    }
}
