using RapidReview.Findings;

namespace RapidReview.Packs.Salford.Tests;

public class ActionPlanTests
{
    [Theory]
    [InlineData("""{ "ref": "action-1", "what": "Visit.", "owner": "police", "dueOn": "2024-02-12" }""", "", null)]
    [InlineData("""{ "ref": "action-1", "what": "Visit.", "dueOn": "2024-02-12" }""", "owner", Outcome.Undetermined)]
    [InlineData("""{ "ref": "action-1", "what": "Visit.", "owner": "police" }""", "date", Outcome.Undetermined)]
    [InlineData("""{ "ref": "action-1", "owner": "police", "dueOn": "2024-02-12" }""", "what", null)]
    public void Each_action_has_an_owner_and_a_date_or_is_prompted_by_its_reference(string action, string open, Outcome? gap)
    {
        var part = Invented.Plain().With("answers.immediateActions", $"[{action}]").Advise();
        Assert.Equal(open, string.Concat(Look.Items(Look.List(part, "action-plan.action", "action:action-1"), ChecklistItemState.Undetermined)));
        Assert.Equal(gap, Look.Note(part, "action-plan.gaps")?.Outcome);
        if (gap is not null)
            Assert.Equal("action:action-1", Look.Note(part, "action-plan.gaps")!.Subject);
    }

    [Fact]
    public void Without_actions_there_is_nothing_to_say() =>
        Assert.DoesNotContain(Look.Salford(Invented.Plain().With("answers.immediateActions", "[]").Advise()), id => id.StartsWith("salford.action-plan", StringComparison.Ordinal));
}
