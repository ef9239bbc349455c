using RapidReview.Findings;

namespace RapidReview.Packs.Salford.Tests;

public class OutcomeTests
{
    private static readonly (string Item, string Code)[] Six =
    [
        ("independent-advisor", "independent-advisor"), ("partnership", "safeguarding-partners"), ("panel", "panel"), ("ofsted", "ofsted"), ("department", "secretary-of-state"), ("family", "family"),
    ];

    [Fact]
    public void Six_recipients_are_listed() => Assert.Equal(Six.Select(one => one.Item), Look.List(Invented.Plain().Advise(), "outcome.notifications").Items.Select(item => item.Id));

    [Fact]
    public void With_an_owner_and_a_date_for_each_it_is_complete_and_nothing_is_prompted()
    {
        var part = Held().With("answers.outcomeNotifications", All("")).Advise();
        Assert.Equal(Outcome.Met, Look.List(part, "outcome.notifications").Outcome);
        Assert.Equal(ChecklistItemState.Done, Look.Item(part, "panel.agenda", "outcome"));
        Assert.Null(Look.Note(part, "outcome.gaps"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void One_that_nobody_listed_is_named(int left)
    {
        var part = Held().With("answers.outcomeNotifications", All(Six[left].Code)).Advise();
        Assert.Equal([Six[left].Item], Look.Items(Look.List(part, "outcome.notifications"), ChecklistItemState.NotDone));
        Assert.Equal(Outcome.Met, Look.Note(part, "outcome.gaps")!.Outcome);
    }

    [Theory]
    [InlineData("owner", "dueOn", "\"2024-02-20\"")]
    [InlineData("dueOn", "owner", "\"business-unit\"")]
    public void An_owner_or_a_date_that_is_not_recorded_is_asked_for_and_the_prompt_says_that_it_may_be_missing(string missing, string given, string value)
    {
        var part = Held().With("answers.outcomeNotifications", All("")).With("answers.outcomeNotifications.3", $$"""{ "recipient": "ofsted", "{{given}}": {{value}} }""").Advise();
        var item = Look.List(part, "outcome.notifications").Items.Single(one => one.Id == "ofsted");
        Assert.Equal(ChecklistItemState.Undetermined, item.State);
        Assert.Equal([$"/answers/outcomeNotifications/3/{missing}"], item.Missing.Select(fact => fact.Pointer));
        Assert.Equal(Outcome.Undetermined, Look.Note(part, "outcome.gaps")!.Outcome);
        Assert.Contains(part.Missing, fact => fact.Pointer == $"/answers/outcomeNotifications/3/{missing}");
    }

    [Fact]
    public void Before_the_panel_has_met_nothing_is_prompted() => Assert.Null(Look.Note(Invented.Plain().Advise(), "outcome.gaps"));

    [Theory]
    [InlineData("strategy", "E08000006")]
    [InlineData("rapid-review", "E08000003")]
    public void Another_meeting_prompts_nothing(string kind, string authority) =>
        Assert.Null(Look.Note(Invented.Plain().With("meetings", $$"""[{ "ref": "M1", "kind": "{{kind}}", "authority": "{{authority}}", "heldOn": "2024-02-08" }]""").Advise(), "outcome.gaps"));

    [Theory]
    [InlineData("completedOn")]
    [InlineData("submittedOn")]
    public void A_review_that_was_completed_or_sent_has_met(string date) =>
        Assert.NotNull(Look.Note(Invented.Plain().With("authorities.0.rapidReview", $$"""{ "{{date}}": "2024-02-09" }""").Advise(), "outcome.gaps"));

    private static CaseText Held() => Invented.Plain().With("meetings", """[{ "ref": "M1", "kind": "rapid-review", "authority": "E08000006", "heldOn": "2024-02-08" }]""");

    private static string All(string but) =>
        $"[{string.Join(',', Six.Where(one => one.Code != but).Select(one => $$"""{ "recipient": "{{one.Code}}", "owner": "business-unit", "dueOn": "2024-02-20" }"""))}]";
}
