using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class TellHomePartnersTests
{
    [Fact]
    public void The_partners_where_the_child_lives_are_told_where_that_is_elsewhere_in_England() => Duty(A.SeriousCaseOfAChildLivingIn(Ids.Manchester))
        .IsOwed(Outcome.Met)
        .Binds("Stockton-on-Tees local authority", "the safeguarding partners for Manchester")
        .IsDue("Monday 8 April 2024")
        .Stands(DutyState.Due);

    [Fact]
    public void The_home_authority_owes_nothing_itself() =>
        Assert.All(A.SeriousCaseOfAChildLivingIn(Ids.Manchester).Part().Duties.Where(duty => duty.Subject == Ids.With(Ids.Manchester)), duty => Assert.Equal(Outcome.NotMet, duty.Owed));

    [Fact]
    public void Telling_them_meets_it() => Duty(
            A.SeriousCaseOfAChildLivingIn(Ids.Manchester).Notified("Friday 5 April 2024", Ids.Stockton, Ids.Manchester).CompleteTo("Tuesday 9 April 2024"))
        .Stands(DutyState.MetOnTime);

    [Fact]
    public void Telling_ones_own_partners_does_not() => Duty(
            A.SeriousCaseOfAChildLivingIn(Ids.Manchester).Notified("Friday 5 April 2024", Ids.Stockton, Ids.Stockton).CompleteTo("Tuesday 9 April 2024"))
        .Stands(DutyState.Overdue);

    [Fact]
    public void A_child_who_lives_in_the_same_area_has_no_other_partners() => Duty(A.SeriousCase()).IsOwed(Outcome.NotMet).Stands(DutyState.NotTriggered);

    [Fact]
    public void Wales_has_no_safeguarding_partners() => Duty(A.SeriousCaseOfAChildLivingIn(Ids.Pembrokeshire)).IsOwed(Outcome.NotMet);

    [Fact]
    public void Where_the_child_lives_is_asked_for()
    {
        var part = A.SeriousCaseOfAChildLivingIn(null).Part();
        Expect.Duty(part, "notification.tell-home-partners").IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/residence/authority");
    }

    [Theory]
    [InlineData("Tuesday 3 July 2018", false)]
    [InlineData("Wednesday 4 July 2018", true)]
    public void It_comes_with_Working_Together_2018(string aware, bool exists) => Assert.Equal(
        exists,
        A.SeriousCaseOfAChildLivingIn(Ids.Manchester, aware).Part().Duties.Any(duty => duty.Id.EndsWith("tell-home-partners", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void The_guidance_in_force_on_awareness_is_cited(string aware, string guidance) =>
        Duty(A.SeriousCaseOfAChildLivingIn(Ids.Manchester, aware)).IsOwed(Outcome.Met).Cites(guidance);

    private static DutyExpectation Duty(CaseBuilder the) => Expect.Duty(the.Part(), "notification.tell-home-partners");
}
