using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Resolution;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Resolution;

public class AsAtCaseTests
{
    private static readonly LocalDate Sent = new(2024, 4, 5);
    private static readonly LocalDate Submitted = new(2024, 4, 26);

    [Fact]
    public void A_fact_that_is_dated_later_is_set_aside()
    {
        var seen = At(SmallCase.File, Submitted.PlusDays(-1));
        Assert.Equal(new SetAside("/authorities/0/rapidReview/submittedOn", Submitted, "the day on which the rapid review was sent to the Panel"), Assert.Single(seen.SetAside));
        Assert.NotEqual(DateFact.OnDay(Submitted), seen.File.Authorities[0].RapidReview.SubmittedOn);
    }

    [Fact]
    public void A_fact_of_the_day_itself_is_seen_all_day() =>
        Assert.Empty(AsAtCase.Of(SmallCase.File, London.StartOfDay(Submitted)).SetAside);

    [Fact]
    public void A_moment_is_later_by_the_minute()
    {
        var moment = Instant.FromUtc(2024, 4, 5, 14, 0);
        var file = SmallCase.File with { Notifications = [new() { Ref = "n", SentOn = DateFact.At(moment, Sent) }] };
        Assert.True(AsAtCase.Of(file, moment).File.Notifications[0].SentOn.IsKnown);
        Assert.False(AsAtCase.Of(file, moment - Duration.FromMinutes(1)).File.Notifications[0].SentOn.IsKnown);
    }

    [Fact]
    public void A_date_that_may_have_been_earlier_stays()
    {
        var file = SmallCase.File with { Notifications = [new() { Ref = "n", SentOn = DateFact.Between(Sent, Sent.PlusDays(9)) }] };
        Assert.DoesNotContain(At(file, Sent).SetAside, fact => fact.Pointer.StartsWith("/notifications"));
        Assert.Contains(At(file, Sent.PlusDays(-1)).SetAside, fact => fact.Pointer == "/notifications/0/sentOn");
    }

    [Fact]
    public void A_judgement_that_was_made_later_is_not_there_at_all()
    {
        var seen = At(SmallCase.File, new(2024, 3, 27));
        Assert.Empty(seen.File.Children[0].HarmAssessments);
        Assert.Contains(seen.SetAside, fact => fact.Pointer == "/children/0/harmAssessments/0" && fact.Says.Length == 0);
    }

    [Fact]
    public void A_plan_for_a_later_day_is_known_today()
    {
        var file = SmallCase.File with { Meetings = [new() { Ref = "m", ScheduledFor = Submitted }] };
        Assert.Equal(DateFact.OnDay(Submitted), At(file, Sent).File.Meetings[0].ScheduledFor);
    }

    [Fact]
    public void What_a_later_reply_says_is_set_aside_with_it()
    {
        var reply = new PanelReply { RepliedOn = new LocalDate(2024, 5, 20), Kind = PanelReplyKind.Agree };
        var file = SmallCase.File with { Authorities = Listed.Complete(new AuthorityInvolved { Code = new("E06000004"), PanelReply = reply }) };
        var seen = At(file, new(2024, 5, 1));
        Assert.Equal(default, seen.File.Authorities[0].PanelReply.Kind);
        Assert.Equal(["/authorities/0/panelReply/repliedOn", "/authorities/0/panelReply/kind"], seen.SetAside.Select(fact => fact.Pointer));
        Assert.Equal(PanelReplyKind.Agree, At(file, new(2024, 5, 20)).File.Authorities[0].PanelReply.Kind.Value);
    }

    [Fact]
    public void A_later_death_is_not_yet_a_death()
    {
        var child = SmallCase.File.Children[0] with { Died = true, DiedOn = new LocalDate(2024, 4, 20) };
        Assert.Equal(default, At(SmallCase.File with { Children = [child] }, Sent).File.Children[0].HasDied);
    }

    [Fact]
    public void Where_events_are_complete_what_is_not_recorded_did_not_happen()
    {
        var review = At(SmallCase.File, Submitted).File.Authorities[0].RapidReview;
        Assert.Equal(DateFact.DidNotHappen, review.CompletedOn);
        Assert.Equal(DateFact.OnDay(Submitted), review.SubmittedOn);
    }

    [Fact]
    public void That_reaches_into_what_the_file_does_not_mention()
    {
        var authority = At(SmallCase.File, Submitted).File.Authorities[0];
        Assert.Equal(DateFact.DidNotHappen, authority.LocalReview.PublishedOn);
        Assert.Equal((Fact<bool>)true, authority.RapidReview.SignedOff.Complete);
        Assert.Equal((Fact<bool>)true, At(SmallCase.File, Submitted).File.Meetings.Complete);
    }

    [Fact]
    public void What_is_set_aside_had_then_not_happened() =>
        Assert.Equal(DateFact.DidNotHappen, At(SmallCase.File, Sent).File.Authorities[0].RapidReview.SubmittedOn);

    [Fact]
    public void What_nobody_can_establish_stays_so()
    {
        var file = SmallCase.File with { Notifications = [new() { Ref = "n", SentOn = DateFact.CannotBeEstablished }] };
        Assert.Equal(DateFact.CannotBeEstablished, At(file, Submitted).File.Notifications[0].SentOn);
    }

    [Fact]
    public void After_the_file_is_complete_nothing_is_concluded()
    {
        var seen = At(SmallCase.File, Submitted.PlusDays(1)).File;
        Assert.Equal(DateFact.NotYetKnown, seen.Authorities[0].RapidReview.CompletedOn);
        Assert.Equal(default, seen.Notifications.Complete);
    }

    [Fact]
    public void A_date_of_a_life_is_never_concluded_from_events() =>
        Assert.Equal(DateFact.NotYetKnown, At(SmallCase.File, Submitted).File.Children[0].DiedOn);

    [Fact]
    public void Where_nothing_is_different_the_file_itself_is_seen()
    {
        var file = SmallCase.File;
        Assert.Same(file, At(file, Submitted.PlusDays(1)).File);
        Assert.Same(file.Children[0].HarmAssessments, At(file, Sent).File.Children[0].HarmAssessments);
    }

    [Fact]
    public void A_list_that_is_complete_by_definition_needs_no_word_in_code() =>
        Assert.Equal((Fact<bool>)true, At(new CaseFile { Case = "c", Children = [new() { Ref = "a" }] }, Sent).File.Children.Complete);

    [Fact]
    public void Lists_stand_in_one_order_and_entries_about_one_thing_are_joined()
    {
        var file = SmallCase.File with
        {
            Notifications = [new() { Ref = "b", SentOn = Sent }, new() { Ref = "a" }, new() { Ref = "b", Authority = new AuthorityCode("E06000004") }],
        };
        var seen = At(file, Submitted).File.Notifications;
        Assert.Equal(["a", "b"], seen.Select(notification => notification.Ref));
        Assert.Equal((DateFact.OnDay(Sent), "E06000004"), (seen[1].SentOn, seen[1].Authority.Value.Value));
    }

    [Fact]
    public void A_joined_event_that_one_entry_cannot_establish_is_not_concluded()
    {
        var file = SmallCase.File with { Notifications = [new() { Ref = "n" }, new() { Ref = "n", SentOn = DateFact.CannotBeEstablished }] };
        Assert.Equal(DateFact.CannotBeEstablished, Assert.Single(At(file, Submitted).File.Notifications).SentOn);
    }

    [Theory]
    [InlineData("/notifications/0/ref", "/notifications/1/ref")]
    [InlineData("/notifications/1/sentOn", "/notifications/0/sentOn")]
    [InlineData("/notifications/1/authority", "/notifications/2/authority")]
    [InlineData("/notifications/1", "/notifications/0")]
    [InlineData("/children/0/knowledge/0/knewOfIncident", "/children/0/knowledge/items/0/knewOfIncident")]
    [InlineData("/children/0/knowledge/items/0", "/children/0/knowledge/items/0")]
    [InlineData("/children/0/knowledge/complete", "/children/0/knowledge/complete")]
    [InlineData("/children/0/seriousHarm", "/children/0/harmAssessments")]
    [InlineData("/authorities/0/rapidReview/completedOn", "/authorities/0/rapidReview/completedOn")]
    [InlineData("/nowhere/0", "/nowhere/0")]
    [InlineData("/notifications/2", "/notifications/2")]
    [InlineData("", "")]
    public void A_place_leads_back_to_where_it_was_given(string seen, string given)
    {
        var file = SmallCase.File with
        {
            Notifications = [new() { Ref = "b", SentOn = Sent }, new() { Ref = "a" }, new() { Ref = "b", Authority = new AuthorityCode("E06000004") }],
        };
        Assert.Equal(given, At(file, Submitted).OriginalPointer(seen));
    }

    [Fact]
    public void A_place_leads_back_past_entries_that_are_set_aside()
    {
        var views = Listed.Complete<DatedView>(
            new DatedView { View = AbuseOrNeglectView.Known, On = new LocalDate(2024, 4, 20) },
            new DatedView { View = AbuseOrNeglectView.Suspected, On = new LocalDate(2024, 3, 28) });
        var child = SmallCase.File.Children[0] with { Knowledge = [new() { By = "police", Views = views }] };
        var seen = At(SmallCase.File with { Children = [child] }, Sent);
        Assert.Equal("/children/0/knowledge/items/0/views/1/view", seen.OriginalPointer("/children/0/knowledge/0/views/0/view"));
        Assert.Equal("/children/0/knowledge/items/0/views/0", seen.SetAside[0].Pointer);
    }

    [Theory]
    [InlineData("/children/0/bornOn", true)]
    [InlineData("/children/0/hasDied", false)]
    [InlineData("/children/0/diedOn", false)]
    [InlineData("/children/0/seriousHarm", true)]
    [InlineData("/authorities/0/rapidReview/completedOn", false)]
    [InlineData("/authorities/0/localReview", false)]
    [InlineData("/children/1", false)]
    [InlineData("children", false)]
    public void Whether_the_file_says_something_can_be_asked(string place, bool expected) =>
        Assert.Equal(expected, At(SmallCase.File, Submitted).Exists(place));

    [Fact]
    public void It_may_be_asked_from_many_threads()
    {
        var seen = At(SmallCase.File, Sent);
        Parallel.For(0, 200, _ => Assert.Equal("/children/0/knowledge/items/0/by", seen.OriginalPointer("/children/0/knowledge/0/by")));
    }

    private static AsAtCase At(CaseFile file, LocalDate day) => AsAtCase.Of(file, London.EndOfDay(day));
}
