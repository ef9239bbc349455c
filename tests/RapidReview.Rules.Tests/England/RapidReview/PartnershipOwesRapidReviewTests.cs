using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class PartnershipOwesRapidReviewTests
{
    private const string Id = "rapid-review.owed-by-partnership";

    [Fact]
    public void It_owes_one_where_one_child_needs_it() => Says(Outcome.Met, A.SeriousCase().Child("B", age: 5, harm: Cases.HarmJudgement.No));

    [Fact]
    public void It_owes_none_once_it_has_found_the_criteria_not_met() => Says(Outcome.NotMet, A.SeriousCase().FoundCriteriaNotMet("Thursday 28 March 2024"));

    [Fact]
    public void The_partnership_of_an_authority_that_need_not_notify_owes_none() =>
        Says(Outcome.NotMet, A.SeriousCaseOfAChildLivingIn(Ids.Manchester), $"authority:{Ids.Manchester}");

    [Fact]
    public void Where_that_is_open_of_every_child_it_is_open() =>
        Says(Outcome.Undetermined, A.Case().Child(age: 8).Knows(Ids.Stockton, "Thursday 28 March 2024", view: Cases.AbuseOrNeglectView.Known));

    [Fact]
    public void It_cites_what_the_Panel_has_said() => Expect.Cites(
        Expect.Finding(A.SeriousCase().Part().Criteria, Id, Noted.Authority), "Panel's newsletters (Reported)", "Panel's website (Reported)");

    [Fact]
    public void On_3_July_2018_there_was_no_such_thing() =>
        Assert.DoesNotContain(A.SeriousCase("Tuesday 3 July 2018").Part().Criteria, finding => finding.Id == $"england.{Id}");

    [Fact]
    public void It_is_in_force_from_4_July_2018() => Says(Outcome.Met, A.SeriousCase("Tuesday 3 July 2018").CompleteTo("Wednesday 4 July 2018"));

    private static void Says(Outcome outcome, CaseBuilder the, string subject = Noted.Authority) => Expect.Criterion(the.Part(), Id, subject, outcome);
}
