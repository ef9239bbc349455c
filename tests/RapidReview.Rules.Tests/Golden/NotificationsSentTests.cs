using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;
using Sending = RapidReview.Cases.Notification;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>Which notifications discharge the duty, where not everything about them is known.</summary>
public class NotificationsSentTests
{
    private const string Asked = "Friday 12 April 2024";
    private static readonly Sending Sent = Notifications.ToPanel("Friday 5 April 2024");

    [Fact]
    public void One_that_is_known_to_be_the_authoritys_to_the_Panel_about_the_child_counts() => Duty(Sent).Stands(DutyState.MetOnTime).WasDoneOnWorkingDay(4);

    [Fact]
    public void Of_two_the_earlier_counts() => Duty(Sent with { SentOn = Say.Day("Tuesday 9 April 2024") }, Sent).Stands(DutyState.MetOnTime).WasDoneOnWorkingDay(4);

    [Fact]
    public void One_about_another_child_does_not_count() => Duty(Sent with { Children = Listed.Complete("B") }).Stands(DutyState.Overdue);

    [Fact]
    public void One_to_another_body_does_not_count() =>
        Duty(Sent with { Recipients = Listed.Complete(new NotifiedBody { Body = Body.Ofsted }) }).Stands(DutyState.Overdue);

    [Fact]
    public void One_of_another_authority_does_not_count() => Duty(Sent with { Authority = new AuthorityCode(Ids.Manchester) }).Stands(DutyState.Overdue);

    [Fact]
    public void One_that_is_being_prepared_does_not_count() => Duty(Sent with { SentOn = default }).Stands(DutyState.Overdue);

    [Fact]
    public void One_whose_authority_is_not_known_leaves_it_open() => Open(Sent with { Authority = default }, "/notifications/0/authority");

    [Fact]
    public void One_whose_recipients_are_not_all_known_leaves_it_open() => Open(Sent with { Recipients = [] }, "/notifications/0/recipients");

    [Fact]
    public void One_whose_children_are_not_all_known_leaves_it_open() => Open(Sent with { Children = [] }, "/notifications/0/children");

    [Fact]
    public void One_sent_on_a_day_not_recorded_leaves_it_open_where_the_file_may_be_incomplete() =>
        Duty(Case(Sent with { SentOn = default }).PerhapsIncomplete()).Stands(DutyState.Undetermined);

    [Fact]
    public void A_doubtful_one_before_a_certain_one_gives_bounds() =>
        Duty(Sent with { Authority = default, SentOn = Say.Day("Wednesday 3 April 2024") }, Sent)
            .Stands(DutyState.MetOnTime).WasDoneOnWorkingDay(null);

    [Fact]
    public void A_doubtful_one_after_a_certain_one_does_not_matter() =>
        Duty(Sent, Sent with { Authority = default, SentOn = Say.Day("Tuesday 9 April 2024") }).WasDoneOnWorkingDay(4);

    [Fact]
    public void A_doubtful_one_before_a_late_one_leaves_open_whether_it_was_in_time() =>
        Duty(Sent with { Authority = default }, Sent with { SentOn = Say.Day("Tuesday 9 April 2024") }).Stands(DutyState.Undetermined);

    private static void Open(Sending notification, string pointer)
    {
        var part = Case(notification).Part();
        Expect.Duty(part, "notification.notify-panel").IsOwed(Outcome.Met).IsDue("Monday 8 April 2024").Stands(DutyState.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == pointer);
    }

    private static CaseBuilder Case(params Sending[] notifications)
    {
        var built = A.SeriousCase().Child("B", age: 5).CompleteTo(Asked);
        foreach (var notification in notifications)
            built.Notified(notification);
        return built;
    }

    private static DutyExpectation Duty(params Sending[] notifications) => Duty(Case(notifications));

    private static DutyExpectation Duty(CaseBuilder the) => Expect.Duty(the.Part(), "notification.notify-panel");
}
