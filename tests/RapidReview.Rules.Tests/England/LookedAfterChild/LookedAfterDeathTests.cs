using RapidReview.Cases;
using RapidReview.Facts;
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
    public void Of_a_child_who_lives_nothing_is_told() => IsSilent(Deaths.LookedAfter(died: false));

    [Fact]
    public void A_child_whom_an_authority_in_Wales_looked_after_is_none_for_England() => Says(Outcome.NotMet, Deaths.LookedAfter(by: Ids.Pembrokeshire));

    [Fact]
    public void Where_it_is_not_known_whether_the_child_was_looked_after_it_is_open() => Says(Outcome.Undetermined, Deaths.LookedAfter(lookedAfter: null));

    [Fact]
    public void Where_it_is_not_known_by_whom_it_is_open() => Says(Outcome.Undetermined, Deaths.LookedAfter(by: null));

    [Fact]
    public void An_adult_is_never_looked_after() => IsSilent(Deaths.CareLeaver().WithChild(child => child with { LookedAfter = new() { IsLookedAfter = true, By = new Facts.AuthorityCode(Ids.Leeds) } }));

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void It_is_encoded_from_29_June_2018(string known, Outcome outcome) => Says(outcome, Deaths.LookedAfter(on: known, known: known));

    [Fact]
    public void Of_a_death_that_came_after_the_incident_the_care_of_that_day_counts()
    {
        Says(Outcome.Undetermined, Later());
        Says(Outcome.Met, Later(new LookedAfterPeriod { StartedOn = Say.Day("Monday 1 July 2024"), EndedOn = DateFact.DidNotHappen }));
        Says(Outcome.Met, Later(new LookedAfterPeriod { StartedOn = Say.Day("Monday 1 July 2024"), EndedOn = Say.Day("Friday 30 August 2024") }));
        Says(Outcome.NotMet, Later(new LookedAfterPeriod { StartedOn = Say.Day("Monday 1 July 2024"), EndedOn = Say.Day("Thursday 29 August 2024") }));

        static CaseBuilder Later(params LookedAfterPeriod[] periods) => Deaths.LookedAfter().WithChild(child => child with
        {
            DiedOn = Say.Day("Friday 30 August 2024"),
            LookedAfter = child.LookedAfter with { Periods = periods.Length == 0 ? [] : Listed.Complete(periods) },
        }).CompleteTo("Monday 2 September 2024");
    }

    [Fact]
    public void Looked_after_when_harmed_and_grown_up_when_dying_is_no_looked_after_child_who_died() =>
        IsSilent(Deaths.LookedAfter().WithChild(child => child with { DiedOn = Say.Day("Monday 30 August 2032") }).CompleteTo("Monday 30 August 2032"));

    private static void IsSilent(CaseBuilder the) => Assert.DoesNotContain(the.Part().Criteria, finding => finding.Id == "england.looked-after.death");

    private static void Says(Outcome outcome, CaseBuilder the) => Expect.Criterion(the.Part(), "looked-after.death", Ids.Child, outcome);
}
