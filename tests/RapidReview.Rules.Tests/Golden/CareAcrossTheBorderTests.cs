using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>Deaths of children and care leavers for whom an authority of the other nation is responsible.</summary>
public class CareAcrossTheBorderTests
{
    private const string Day = "Friday 23 August 2024";

    [Fact]
    public void The_law_of_England_lays_nothing_on_the_Welsh_authority_of_a_looked_after_child_who_dies_in_England() => Border.IsKept(
        A.Case(Day).Child(age: 12, diedOn: Day).WithChild(child => child with { LookedAfter = new LookedAfter { IsLookedAfter = true, By = new AuthorityCode(Ids.Pembrokeshire) } }).Part());

    [Fact]
    public void Nor_on_that_of_a_care_leaver() => Border.IsKept(
        A.Case(Day).Child(age: 20, diedOn: Day).WithChild(child => child with { CareLeaver = new CareLeaver { Status = CareLeaverStatus.FormerRelevant, ResponsibleAuthority = new AuthorityCode(Ids.Pembrokeshire) } }).Part());

    [Fact]
    public void The_law_of_Wales_lays_nothing_on_the_English_authority_of_a_looked_after_child_who_dies_in_Wales() => Border.IsKept(
        new CaseBuilder().On(Day).In(Ids.Pembrokeshire).CompleteTo(Day).Child(age: 12, diedOn: Day)
            .WithChild(child => child with { LookedAfter = new LookedAfter { IsLookedAfter = true, By = new AuthorityCode(Ids.Stockton) } })
            .Part(Nation.Wales));
}
