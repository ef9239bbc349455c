using RapidReview.Findings;

namespace RapidReview.Packs.Salford.Tests;

public class HeaderTests
{
    [Fact]
    public void It_has_the_fields_of_the_form_in_its_order_and_leaves_names_and_times_to_be_entered_by_hand()
    {
        var list = Look.List(Invented.Plain().Advise(), "panel.header", Look.Pair);
        Assert.Equal(
            ["case-number", "pseudonym", "meeting-date", "meeting-time", "venue", "chair", "child-name", "date-of-birth", "date-of-incident", "date-of-referral", "date-of-notification"],
            list.Items.Select(item => item.Id));
        Assert.Equal(["meeting-time", "child-name"], Look.Items(list, ChecklistItemState.ByHand));
    }

    [Theory]
    [InlineData("case-number", "local.salford.caseNumber", "\"SSCP-1\"")]
    [InlineData("chair", "local.salford.chair", "\"panel-chair\"")]
    public void What_is_not_recorded_is_open_and_asked_for_with_the_item(string item, string path, string value)
    {
        Assert.Equal(ChecklistItemState.Undetermined, Look.Item(Invented.Plain().Advise(), "panel.header", item, Look.Pair));
        Assert.Equal(ChecklistItemState.Done, Look.Item(Invented.Plain().With(path, value).Advise(), "panel.header", item, Look.Pair));
        Assert.Contains(Look.List(Invented.Plain().Advise(), "panel.header", Look.Pair).Items.Single(one => one.Id == item).Missing, missing => missing.Pointer == $"/{path.Replace('.', '/')}");
    }

    [Theory]
    [InlineData("[]", ChecklistItemState.NotDone, ChecklistItemState.NotDone)]
    [InlineData("""[{ "ref": "M1", "kind": "rapid-review", "authority": "E08000006", "scheduledFor": "2024-02-15", "mode": "video" }]""", ChecklistItemState.Done, ChecklistItemState.Done)]
    [InlineData("""[{ "ref": "M1", "kind": "rapid-review", "authority": "E08000006", "heldOn": "2024-02-08" }]""", ChecklistItemState.Done, ChecklistItemState.Undetermined)]
    [InlineData("""[{ "ref": "M1", "kind": "strategy", "authority": "E08000006", "heldOn": "2024-02-08", "mode": "video" }]""", ChecklistItemState.NotDone, ChecklistItemState.NotDone)]
    [InlineData("""[{ "ref": "M1", "kind": "rapid-review", "authority": "E08000003", "heldOn": "2024-02-08", "mode": "video" }]""", ChecklistItemState.NotDone, ChecklistItemState.NotDone)]
    public void The_date_and_the_venue_are_those_of_the_partnerships_own_rapid_review_meeting(string meetings, ChecklistItemState date, ChecklistItemState venue)
    {
        var part = Invented.Plain().With("meetings", meetings).Advise();
        Assert.Equal(date, Look.Item(part, "panel.header", "meeting-date", Look.Pair));
        Assert.Equal(venue, Look.Item(part, "panel.header", "venue", Look.Pair));
    }

    [Fact]
    public void Of_a_child_who_died_it_asks_for_the_day_of_the_death_instead()
    {
        var part = Invented.Plain().With("children.0.died", "true").Advise();
        Assert.Null(Look.Item(part, "panel.header", "date-of-incident", Look.Pair));
        Assert.Equal(ChecklistItemState.Undetermined, Look.Item(part, "panel.header", "date-of-death", Look.Pair));
        Assert.Equal(ChecklistItemState.Done, Look.Item(Invented.Plain().With("children.0.died", "true").With("children.0.diedOn", "\"2024-02-01\"").Advise(), "panel.header", "date-of-death", Look.Pair));
    }

    [Fact]
    public void The_date_of_birth_is_the_childs() =>
        Assert.Equal(ChecklistItemState.Undetermined, Look.Item(Invented.Plain().With("children.0.bornOn", "{ \"from\": \"2016-01-01\" }").With("children.0.bornOn", "null").Advise(), "panel.header", "date-of-birth", Look.Pair));

    [Fact]
    public void The_referral_is_recorded_also_where_there_was_none_but_a_notification_that_was_not_sent_is_not_done()
    {
        var part = Invented.Plain().With("notifications", "[]").Advise();
        Assert.Equal(ChecklistItemState.Done, Look.Item(part, "panel.header", "date-of-referral", Look.Pair));
        Assert.Equal(ChecklistItemState.NotDone, Look.Item(part, "panel.header", "date-of-notification", Look.Pair));
    }

    [Fact]
    public void Where_no_rapid_review_follows_there_is_no_header_and_no_agenda() =>
        Assert.Empty(Invented.Plain().With("authorities.0.rapidReview", """{ "criteriaFoundNotMetOn": "2024-02-08" }""").Advise().Checklists);
}
