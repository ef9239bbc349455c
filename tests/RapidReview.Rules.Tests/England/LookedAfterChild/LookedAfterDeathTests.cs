using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LookedAfterChild;

public class LookedAfterDeathTests
{
    [Fact]
    public void A_looked_after_child_who_dies_is_one_whatever_anybody_suspects() => Says(Outcome.Met, Deaths.LookedAfter());

    [Fact]
    public void A_child_who_was_not_looked_after_is_none() => Says(Outcome.NotMet, Deaths.LookedAfter(lookedAfter: false));

    [Fact]
    public void A_child_who_lives_is_none() => Says(Outcome.NotMet, Deaths.LookedAfter(died: false));

    [Fact]
    public void A_child_whom_an_authority_in_Wales_looked_after_is_none_for_England() => Says(Outcome.NotMet, Deaths.LookedAfter(by: Ids.Pembrokeshire));

    [Fact]
    public void Where_it_is_not_known_whether_the_child_was_looked_after_it_is_open() => Says(Outcome.Undetermined, Deaths.LookedAfter(lookedAfter: null));

    [Fact]
    public void Where_it_is_not_known_by_whom_it_is_open() => Says(Outcome.Undetermined, Deaths.LookedAfter(by: null));

    [Fact]
    public void An_adult_is_never_looked_after() => Says(Outcome.NotMet, Deaths.CareLeaver().WithChild(child => child with { LookedAfter = new() { IsLookedAfter = true, By = new Facts.AuthorityCode(Ids.Leeds) } }));

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void It_is_encoded_from_29_June_2018(string known, Outcome outcome) => Says(outcome, Deaths.LookedAfter(on: known, known: known));

    private static void Says(Outcome outcome, CaseBuilder the) => Expect.Criterion(the.Part(), "looked-after.death", Ids.Child, outcome);
}
