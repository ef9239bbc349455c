using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Considerations;

public class SeveralAreasTests() : ConsiderationTests("local-review.several-areas", Consideration.SeveralAreas)
{
    [Fact]
    public void A_child_harmed_outside_the_home_area_engages_it() => Engages(A.SeriousCaseOfAChildLivingIn(Ids.Manchester));

    [Fact]
    public void Several_authorities_police_areas_or_health_boards_or_a_family_that_moved_each_engage_it()
    {
        Engages(Owed().WithInvolvement(new AgencyInvolvement { SeveralAuthorities = true }));
        Engages(Owed().WithInvolvement(new AgencyInvolvement { SeveralPoliceAreas = true }));
        Engages(Owed().WithInvolvement(new AgencyInvolvement { SeveralHealthBoards = true }));
        Engages(Owed().WithInvolvement(new AgencyInvolvement { FamilyMovedAround = true }));
    }

    [Fact]
    public void What_the_facts_establish_the_meeting_cannot_undo()
    {
        var found = Find(A.SeriousCaseOfAChildLivingIn(Ids.Manchester).Answered(Consideration.SeveralAreas, ConsiderationView.NotEngaged));
        Assert.Equal(Outcome.Met, found.Outcome);
        Assert.Contains("The rapid review meeting found it not engaged; the facts say otherwise.", found.Reasons);
    }

    [Fact]
    public void Where_facts_may_still_establish_it_the_meetings_no_leaves_it_open() => Assert.Equal(
        Outcome.ForJudgement,
        Find(Owed().Answered(Consideration.SeveralAreas, ConsiderationView.NotEngaged)).Outcome);

    [Fact]
    public void A_child_whom_another_authority_looked_after_engages_it() =>
        Engages(Owed().WithChild(child => child with { LookedAfter = new LookedAfter { IsLookedAfter = true, By = new AuthorityCode(Ids.Leeds) } }));

    [Fact]
    public void One_area_alone_without_an_answer_is_for_judgement() => Assert.Equal(Outcome.ForJudgement, Find(NothingEstablishes(Owed())).Outcome);

    private void Engages(CaseBuilder the)
    {
        var found = Find(the);
        Assert.Equal(Outcome.Met, found.Outcome);
        Assert.Null(found.Answer);
    }

    private protected override string[] Cited(string workingTogether) => [workingTogether];

    private protected override CaseBuilder NothingEstablishes(CaseBuilder the) => the.WithInvolvement(new AgencyInvolvement
    {
        SeveralAuthorities = false,
        SeveralPoliceAreas = false,
        SeveralHealthBoards = false,
        FamilyMovedAround = false,
    }).WithChild(child => child with { LookedAfter = new LookedAfter { IsLookedAfter = false } });
}
