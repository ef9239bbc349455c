using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Tests.Cases;

public sealed class ChildTests
{
    [Fact]
    public void A_child_with_a_date_of_death_has_died()
    {
        Assert.Equal(Fact<bool>.Of(true), new Child { Ref = "child-1", DiedOn = May(3) }.HasDied);
        Assert.Equal(Fact<bool>.Of(true), new Child { Ref = "child-1", Died = true }.HasDied);
        Assert.Equal(Fact<bool>.Of(false), new Child { Ref = "child-1", Died = false }.HasDied);
        Assert.Equal(default, new Child { Ref = "child-1" }.HasDied);
    }

    [Fact]
    public void A_death_whose_date_nobody_can_say_is_still_a_death_where_it_is_stated() =>
        Assert.Equal(
            Fact<bool>.Of(true), new Child { Ref = "child-1", Died = true, DiedOn = DateFact.CannotBeEstablished }.HasDied);

    [Fact]
    public void Without_a_judgement_serious_harm_is_not_yet_known() =>
        Assert.Equal(default, new Child { Ref = "child-1" }.SeriousHarm);

    [Fact]
    public void A_child_who_recovered_may_still_have_been_seriously_harmed()
    {
        Assert.Equal(default, new Child { Ref = "child-1", Recovered = true }.SeriousHarm);
        Assert.Equal(Fact<HarmJudgement>.Of(HarmJudgement.Yes), (Harmed((HarmJudgement.Yes, May(3))) with { Recovered = true }).SeriousHarm);
    }

    [Fact]
    public void The_latest_judgement_counts_in_whatever_order_they_are_listed()
    {
        var expected = Fact<HarmJudgement>.Of(HarmJudgement.Yes);

        Assert.Equal(expected, Harmed((HarmJudgement.Uncertain, May(3)), (HarmJudgement.Yes, May(9))).SeriousHarm);
        Assert.Equal(expected, Harmed((HarmJudgement.Yes, May(9)), (HarmJudgement.Uncertain, May(3))).SeriousHarm);
    }

    [Fact]
    public void One_judgement_counts_without_a_date() =>
        Assert.Equal(Fact<HarmJudgement>.Of(HarmJudgement.No), Harmed((HarmJudgement.No, default)).SeriousHarm);

    [Fact]
    public void Judgements_on_the_same_day_that_differ_leave_it_open() =>
        Assert.False(Harmed((HarmJudgement.No, May(3)), (HarmJudgement.Yes, May(3))).SeriousHarm.IsKnown);

    private static Child Harmed(params (HarmJudgement Judgement, DateFact On)[] assessments) => new()
    {
        Ref = "child-1",
        HarmAssessments = [.. assessments.Select(a => new HarmAssessment { Judgement = a.Judgement, On = a.On })],
    };

    private static LocalDate May(int day) => new(2024, 5, day);
}
