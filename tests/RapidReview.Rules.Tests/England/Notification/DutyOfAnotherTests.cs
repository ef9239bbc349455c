using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class DutyOfAnotherTests
{
    private const string Id = "notification.duty-of-another";
    private const string Day = "Thursday 28 March 2024";

    [Fact]
    public void The_authority_where_the_child_lives_notified_what_happened_in_another_area()
    {
        var part = A.SeriousCaseOfAChildLivingIn(Ids.Manchester).Knows(Ids.Manchester, Day, Day, AbuseOrNeglectView.Suspected).Notified(Day, Ids.Manchester).Part();
        Expect.Conflicts(part, "duty-of-another");
        Assert.Equal(Ids.With(Ids.Manchester), part.Conflicts[0].Subject);
        Expect.Cites(part.Conflicts[0], "Children Act 2004 s.16C(1) (Reported)", "Panel's website (Reported)");
    }

    [Fact]
    public void It_takes_no_review_away_and_discharges_nobody_elses_duty()
    {
        var part = A.SeriousCaseOfAChildLivingIn(Ids.Manchester).Knows(Ids.Manchester, Day, Day, AbuseOrNeglectView.Suspected).Notified(Day, Ids.Manchester).Part();
        Expect.Duty(part, "notification.notify-panel").Stands(DutyState.Due);
        Expect.Duty(part, "notification.notify-panel", Ids.With(Ids.Manchester)).IsOwed(Outcome.NotMet);
        Expect.Criterion(part, "rapid-review.owed", Ids.Pair, Outcome.Met);
        Expect.Criterion(part, "rapid-review.owed", Ids.With(Ids.Manchester), Outcome.Met);
    }

    [Fact]
    public void The_authority_of_the_place_notifies_what_is_its_own() =>
        Noted.Says(Outcome.NotMet, A.SeriousCaseOfAChildLivingIn(Ids.Manchester).Notified(Day), Id, Ids.Pair);

    [Fact]
    public void Outside_England_the_duty_is_that_of_the_authority_where_the_child_lives()
    {
        Noted.Says(Outcome.NotMet, Abroad(Ids.Stockton).Notified(Day), Id, Ids.Pair);
        Noted.Says(Outcome.Met, Abroad(Ids.Manchester).Notified(Day), Id, Ids.Pair);
    }

    [Fact]
    public void Without_a_notification_there_is_nothing_to_say() =>
        Noted.Says(Outcome.NotMet, A.SeriousCaseOfAChildLivingIn(Ids.Manchester).Knows(Ids.Manchester, Day, Day, AbuseOrNeglectView.Suspected), Id, Ids.With(Ids.Manchester));

    [Fact]
    public void Where_the_place_is_not_known_it_is_open() =>
        Noted.Says(Outcome.Undetermined, A.SeriousCase().In(null).Notified(Day), Id, Ids.Pair);

    [Fact]
    public void Where_it_may_be_the_childs_home_that_counts_that_is_open_too() => Noted.Says(Outcome.Undetermined, Abroad(null).Notified(Day), Id, Ids.Pair);

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void Before_29_June_2018_nothing_is_said(string day, Outcome outcome) =>
        Noted.Says(outcome, A.SeriousCaseOfAChildLivingIn(Ids.Manchester, day).Notified(day, Ids.Manchester), Id, Ids.With(Ids.Manchester));

    private static CaseBuilder Abroad(string? home) => A.SeriousCaseOfAChildLivingIn(home).In(null, Nation.Overseas);
}
