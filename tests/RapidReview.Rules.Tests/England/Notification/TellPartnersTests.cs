using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class TellPartnersTests
{
    [Fact]
    public void The_partners_of_the_area_are_told_within_five_working_days() => Duty(A.SeriousCase())
        .IsOwed(Outcome.Met)
        .Binds("Stockton-on-Tees local authority", "the safeguarding partners for Stockton-on-Tees")
        .IsDue("Monday 8 April 2024")
        .Stands(DutyState.Due);

    [Fact]
    public void Guidance_says_should() => Assert.False(Duty(A.SeriousCase()).Finding.Must);

    [Fact]
    public void Telling_the_Panel_alone_is_not_enough() =>
        Duty(A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Tuesday 9 April 2024")).Stands(DutyState.Overdue);

    [Fact]
    public void Telling_the_partners_of_another_area_is_not_enough() =>
        Duty(A.SeriousCase().Notified("Friday 5 April 2024", Ids.Stockton, Ids.Manchester).CompleteTo("Tuesday 9 April 2024")).Stands(DutyState.Overdue);

    [Fact]
    public void Telling_them_is() =>
        Duty(A.SeriousCase().Notified("Friday 5 April 2024", Ids.Stockton, Ids.Stockton).CompleteTo("Tuesday 9 April 2024")).Stands(DutyState.MetOnTime).WasDoneOnWorkingDay(4);

    [Fact]
    public void Telling_partners_of_an_area_not_recorded_leaves_it_open() => Duty(
            A.SeriousCase().Notified(Notifications.ToPanel("Friday 5 April 2024") with
            {
                Recipients = Listed.Complete(new NotifiedBody { Body = Body.SafeguardingPartners }),
            }).CompleteTo("Tuesday 9 April 2024"))
        .Stands(DutyState.Undetermined);

    [Fact]
    public void Where_the_incident_is_not_notifiable_it_is_not_owed() => Duty(
            A.Case().Child(age: 8, harm: HarmJudgement.Yes).Knows(Ids.Stockton, "Thursday 28 March 2024", null, AbuseOrNeglectView.NotConsidered))
        .IsOwed(Outcome.NotMet).Stands(DutyState.NotTriggered);

    [Fact]
    public void Where_that_is_open_it_is_open() => Duty(
            A.Case().Child(age: 8).Knows(Ids.Stockton, "Thursday 28 March 2024", null, AbuseOrNeglectView.Known))
        .IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);

    [Theory]
    [InlineData("Friday 29 June 2018")]
    [InlineData("Tuesday 3 July 2018")]
    public void Before_Working_Together_2018_there_is_no_such_duty(string aware) =>
        Assert.DoesNotContain(A.SeriousCase(aware).Part().Duties, duty => duty.Id.EndsWith("tell-partners", StringComparison.Ordinal));

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void The_guidance_in_force_on_awareness_is_cited(string aware, string guidance) => Duty(A.SeriousCase(aware)).IsOwed(Outcome.Met).Cites(guidance);

    private static DutyExpectation Duty(CaseBuilder the) => Expect.Duty(the.Part(), "notification.tell-partners");
}
