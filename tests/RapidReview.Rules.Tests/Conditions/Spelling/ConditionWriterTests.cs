using RapidReview.Rules.Conditions.Spelling;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Tests.Conditions.Support;
using static RapidReview.Rules.Tests.Conditions.Support.Trees;

namespace RapidReview.Rules.Tests.Conditions.Spelling;

public class ConditionWriterTests
{
    [Fact]
    public void A_condition_reads_like_the_provision() => Assert.Equal(
        """
        {
          "all": [
            {
              "fact": "knowledge.abuseOrNeglect",
              "is-one-of": [
                "known",
                "suspected"
              ]
            },
            {
              "not": {
                "finding": "test.other",
                "of": "ofChild"
              }
            },
            {
              "shift": {
                "fact": "incident.occurredOn"
              },
              "by": "test.period",
              "on-or-before": {
                "date-of": "test.other",
                "which": "prudent-due"
              }
            }
          ]
        }
        """,
        ConditionWriter.Text(new AllOf([
            Lambdas.All["one of several"].Tree,
            new Not(Lambdas.All["another subject's finding"].Tree),
            new Comparison(new ShiftedDate(F("Incident", "OccurredOn"), "test.period", false), Relation.OnOrBefore, new FindingDateValue("test.other", P(), Findings.FindingDate.PrudentDue))])));

    [Fact]
    public void A_fact_of_the_subject_is_told_from_an_item_of_the_same_name() => Assert.Equal(
        """
        {
          "every": {
            "in": "case.children",
            "as": "child",
            "that": {
              "fact": "child.hasDied",
              "is": {
                "fact": "the-subject.child.hasDied"
              }
            }
          }
        }
        """,
        ConditionWriter.Text(Lambdas.All["an item called like a fact"].Tree));

    [Fact]
    public void Words_are_written_as_they_are_said() =>
        Assert.Contains("größer ≠ kleiner, it's <so>", ConditionWriter.Text(new LeftOpen("größer ≠ kleiner, it's <so>")), StringComparison.Ordinal);

    [Fact]
    public void A_fixed_value_has_no_place_on_the_left() =>
        Assert.Throws<ArgumentException>(() => ConditionWriter.Text(new Comparison(C(true), Relation.Is, F("Child", "HasDied"))));
}
