using NodaTime;
using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Explanation;

/// <summary>A checklist as it is told: item by item, with what each waits for.</summary>
public class ChecklistBuilderTests
{
    private static CaseBuilder NothingKnown => A.Case().Child();

    private static CaseBuilder AllKnown => A.Case().Child(born: Say.Day("Monday 1 January 2024"), died: false)
        .WithChild(child => child with { EthnicityRecorded = true, Siblings = Listed.Complete<Sibling>() });

    [Fact]
    public void Of_a_case_of_which_nothing_is_known_every_item_is_open_but_what_is_entered_by_hand()
    {
        var found = Form(NothingKnown);
        Assert.Equal((Outcome.Undetermined, "the information for the scoping form", "child:A"), (found.Outcome, found.Says, found.Subject));
        Assert.Equal(
            ["name ByHand", "date-of-birth Undetermined", "date-of-death Undetermined", "siblings Undetermined", "ethnicity Undetermined"],
            States(found));
        Assert.Equal("test-act/1", Assert.Single(found.Sources).Provision);
    }

    [Fact]
    public void What_does_not_apply_is_left_out_and_what_is_done_is_done()
    {
        var found = Form(AllKnown);
        Assert.Equal(Outcome.Met, found.Outcome);
        Assert.Equal(["name ByHand", "date-of-birth Done", "siblings Done", "ethnicity Done"], States(found));
        Assert.All(found.Items, item => Assert.Empty(item.Missing));
    }

    [Fact]
    public void What_applies_is_asked_for()
    {
        var found = Form(AllKnown.WithChild(child => child with { Died = true }));
        Assert.Equal(Outcome.Undetermined, found.Outcome);
        Assert.Equal("date-of-death Undetermined", States(found).ElementAt(2));
        Assert.Equal("/children/0/diedOn", Assert.Single(found.Items[2].Missing).Pointer);
    }

    [Fact]
    public void One_item_that_is_known_not_to_be_done_decides()
    {
        var found = Form(NothingKnown.WithChild(child => child with { EthnicityRecorded = false }));
        Assert.Equal(Outcome.NotMet, found.Outcome);
        Assert.Equal("ethnicity NotDone", States(found).Last());
        Assert.Empty(found.Items[^1].Missing);
    }

    [Fact]
    public void An_item_says_why_with_what_it_saw_and_an_item_by_hand_has_nothing_to_say()
    {
        var found = Form(AllKnown.WithChild(child => child with { Died = true }));
        Assert.Empty(found.Items[0].Derivation);
        Assert.Equal(["the child's date of birth is recorded"], found.Items[1].Derivation.Select(step => step.Text));
        Assert.Equal("/children/0/bornOn", Assert.Single(Assert.Single(found.Items[1].Derivation).Facts).Pointer);
        Assert.Equal(["it applies: the child has died", "the date of death is recorded"], found.Items[2].Derivation.Select(step => step.Text));
        Assert.Empty(found.Derivation);
    }

    [Fact]
    public void An_open_item_says_whom_to_ask_and_leaves_the_list_of_what_is_missing_alone()
    {
        var part = Part(NothingKnown, new ScopingForm());
        var born = Assert.Single(part.Checklists).Items[1];
        var question = Assert.Single(born.Missing);
        Assert.Equal(("/children/0/bornOn", Supplier.LocalAuthority), (question.Pointer, question.Ask));
        Assert.Equal(new FindingRef { Id = "test.scoping-form", Subject = "child:A" }, Assert.Single(question.Blocks));
        Assert.Empty(part.Missing);
    }

    [Fact]
    public void What_another_finding_waits_for_is_missing_though_a_checklist_asks_for_it_too()
    {
        var part = Part(NothingKnown, new ScopingForm(), new FormIsComplete());
        Assert.Contains("/children/0/bornOn", part.Missing.Select(fact => fact.Pointer));
        Assert.All(part.Missing, fact => Assert.Equal(["test.form-is-complete"], fact.Blocks.Select(block => block.Id)));
    }

    [Fact]
    public void Whether_a_checklist_is_told_at_all_is_missing_like_anything_else()
    {
        var part = Part(NothingKnown, new OfTheHarmed());
        Assert.Equal("/children/0/recovered", Assert.Single(part.Missing).Pointer);
        var found = Assert.Single(part.Checklists);
        Assert.Equal("the child has recovered", Assert.Single(found.Derivation).Text);
        Assert.Equal("/children/0/bornOn", Assert.Single(Assert.Single(found.Items).Missing).Pointer);
    }

    [Fact]
    public void Where_it_has_nothing_to_say_it_is_not_told()
    {
        Assert.Empty(Part(A.Case().Child(recovered: false), new OfTheHarmed()).Checklists);
        Assert.Single(Part(A.Case().Child(recovered: true), new OfTheHarmed()).Checklists);
    }

    [Fact]
    public void Until_something_is_settled_it_is_not_told()
    {
        Assert.Empty(Part(NothingKnown, new OnceRecovered()).Checklists);
        Assert.Single(Part(A.Case().Child(recovered: true), new OnceRecovered()).Checklists);
    }

    [Fact]
    public void An_item_that_is_done_is_done_though_it_is_not_known_to_apply() =>
        Assert.Equal("date-of-death Done", States(Form(NothingKnown.WithChild(child => child with { DiedOn = DateFact.DidNotHappen }))).ElementAt(2));

    [Fact]
    public void An_item_that_is_not_done_is_open_while_it_is_not_known_to_apply()
    {
        var found = Assert.Single(Part(A.Case().Child(recovered: false), new WhereHarmed()).Checklists);
        Assert.Equal((Outcome.Undetermined, "recovered Undetermined"), (found.Outcome, Assert.Single(States(found))));
        Assert.Equal("/children/0/expectedToDie", Assert.Single(Assert.Single(found.Items).Missing).Pointer);
    }

    [Fact]
    public void A_finding_that_an_item_reads_is_told_beneath_it()
    {
        var advice = TestPack.Of(new ReadsAFinding(), new ScopingForm()).Load().Decide(NothingKnown.Build(), Instant.MaxValue).ExplainEverything();
        var explained = Assert.Single(Explanations.Of(advice, "test.reads-a-finding", null));
        Assert.Equal("test.scoping-form", Assert.Single(explained.Beneath).Id);
        Assert.Contains("/children/0/bornOn", explained.TurnsOn.Select(fact => fact.Pointer));
    }

    [Fact]
    public void What_nobody_could_establish_is_not_recorded_and_says_so()
    {
        var found = Form(NothingKnown.WithChild(child => child with { BornOn = DateFact.CannotBeEstablished }));
        Assert.Equal("date-of-birth Undetermined", States(found).ElementAt(1));
        Assert.True(Assert.Single(found.Items[1].Missing).CannotBeEstablished);
    }

    [Fact]
    public void An_item_that_holds_either_way_is_done_though_the_fact_is_not_known()
    {
        var found = Assert.Single(Part(NothingKnown, new EitherWay()).Checklists);
        Assert.Equal((Outcome.Met, "either-way Done"), (found.Outcome, Assert.Single(States(found))));
    }

    [Fact]
    public void Where_several_eras_may_apply_an_item_is_settled_as_far_as_they_agree()
    {
        var the = A.Case().Child(born: Say.Day("Monday 1 January 2024")).On(DateFact.Between(new(2021, 12, 1), new(2022, 2, 1)));
        var found = Assert.Single(Part(the.WithChild(child => child with { EthnicityRecorded = false }), new Earlier(), new Later()).Checklists);
        Assert.Equal(["date-of-birth Done", "siblings Undetermined", "ethnicity Undetermined"], States(found));
        Assert.Equal(Outcome.Undetermined, found.Outcome);
    }

    [Fact]
    public void An_open_checklist_turns_on_what_its_items_wait_for_and_a_settled_one_rests_on_facts()
    {
        var open = Explained(NothingKnown);
        Assert.Contains("/children/0/bornOn", open.TurnsOn.Select(fact => fact.Pointer));
        Assert.Empty(open.RestsOn);
        var settled = Explained(NothingKnown.WithChild(child => child with { EthnicityRecorded = false }));
        Assert.Empty(settled.TurnsOn);
        Assert.Equal(["/children/0/ethnicityRecorded"], settled.RestsOn.Select(fact => fact.Pointer));
    }

    [Fact]
    public void The_example_in_the_documentation_is_the_one_that_is_tested_here()
    {
        var rule = File.ReadAllText(Path.Combine(Approved.Root(), "tests", "RapidReview.Rules.Tests", "Support", "ScopingForm.cs"));
        Assert.Contains(rule[rule.IndexOf("internal sealed class", StringComparison.Ordinal)..], File.ReadAllText(Path.Combine(Approved.Root(), "docs", "writing-rules.md")), StringComparison.Ordinal);
    }

    private static IEnumerable<string> States(ChecklistFinding found) => found.Items.Select(item => $"{item.Id} {item.State}");

    private static ChecklistFinding Form(CaseBuilder the) => Assert.Single(Part(the, new ScopingForm()).Checklists);

    private static FindingExplanation Explained(CaseBuilder the) =>
        Assert.Single(Explanations.Of(TestPack.Of(new ScopingForm()).Load().Decide(the.Build(), Instant.MaxValue).ExplainEverything(), "test.scoping-form", null));

    private static AdvicePart Part(CaseBuilder the, params Rule[] rules) => Assert.Single(TestPack.Of(rules).Load().Advise(the.Build(), Instant.MaxValue).Parts);

    [RuleId("test.form-is-complete", "the form is complete")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class FormIsComplete : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => Met<ScopingForm>(s));
    }

    [RuleId("test.of-the-harmed", "what is wanted of a child who recovered")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class OfTheHarmed : Checklist<ChildInCase>
    {
        protected override void Define()
        {
            OnlyWhere(s => s.Child.Recovered == true);
            Item("date-of-birth", "the date of birth", s => s.Child.BornOn.IsRecorded);
        }
    }

    [RuleId("test.once-recovered", "what is wanted once a child has recovered")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class OnceRecovered : Checklist<ChildInCase>
    {
        protected override void Define()
        {
            OnlyOnce(s => s.Child.Recovered == true);
            Item("date-of-birth", "the date of birth", s => s.Child.BornOn.IsRecorded);
        }
    }

    [RuleId("test.where-harmed", "what is wanted where a child may die")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class WhereHarmed : Checklist<ChildInCase>
    {
        protected override void Define() => ItemWhere("recovered", "the recovery", s => s.Child.ExpectedToDie == true, s => s.Child.Recovered == true);
    }

    [RuleId("test.reads-a-finding", "what is wanted of the forms")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class ReadsAFinding : Checklist<ChildInCase>
    {
        protected override void Define() => Item("form", "complete the form", s => Met<ScopingForm>(s));
    }

    [RuleId("test.either-way", "what holds either way")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class EitherWay : Checklist<ChildInCase>
    {
        protected override void Define() => Item("either-way", "either way", s => s.Child.Recovered == true || s.Child.Recovered == false);
    }

    [RuleId("test.eras", "what changed")]
    [InForce("2018-01-01", Until = "2022-01-01", By = GoverningDate.Incident)]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Earlier : Checklist<ChildInCase>
    {
        protected override void Define()
        {
            Item("date-of-birth", "the date of birth", s => s.Child.BornOn.IsRecorded);
            Item("ethnicity", "record the ethnicity", s => s.Child.EthnicityRecorded == true);
        }
    }

    [RuleId("test.eras", "what changed")]
    [InForce("2022-01-01", By = GoverningDate.Incident)]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Later : Checklist<ChildInCase>
    {
        protected override void Define()
        {
            Item("date-of-birth", "the date of birth", s => s.Child.BornOn.IsRecorded);
            Item("siblings", "the brothers and sisters", s => s.Child.Siblings.IsRecorded);
        }
    }
}
