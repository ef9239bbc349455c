using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class RapidReviewCalledForTests
{
    private const string Id = "rapid-review.called-for";

    [Fact]
    public void One_is_called_for_once_an_incident_must_be_notified() => Says(Outcome.Met, A.SeriousCase());

    [Fact]
    public void One_is_called_for_once_the_Panel_was_notified_whatever_the_criteria() =>
        Says(Outcome.Met, A.Case().Child(age: 8, died: false, harm: HarmJudgement.No).Notified("Thursday 28 March 2024"));

    [Fact]
    public void It_was_called_for_even_where_the_criteria_were_found_not_met_later() => Says(Outcome.Met, A.SeriousCase().FoundCriteriaNotMet("Thursday 28 March 2024"));

    [Fact]
    public void None_is_where_nothing_is_to_be_notified() =>
        Says(Outcome.NotMet, A.Case().Child(age: 8, died: false, harm: HarmJudgement.No).Knows(Ids.Stockton, "Thursday 28 March 2024", view: AbuseOrNeglectView.Known));

    [Fact]
    public void Where_that_is_open_it_is_open() => Says(Outcome.Undetermined, A.Case().Child(age: 8).Knows(Ids.Stockton, "Thursday 28 March 2024", view: AbuseOrNeglectView.Known));

    [Fact]
    public void On_3_July_2018_there_was_no_such_thing() =>
        Assert.DoesNotContain(A.SeriousCase("Tuesday 3 July 2018").Part().Criteria, finding => finding.Id == $"england.{Id}");

    [Fact]
    public void It_is_in_force_from_4_July_2018() => Says(Outcome.Met, A.SeriousCase("Tuesday 3 July 2018").CompleteTo("Wednesday 4 July 2018"));

    private static void Says(Outcome outcome, CaseBuilder the) => Expect.Criterion(the.Part(), Id, $"authority:{Ids.Stockton}", outcome);
}
