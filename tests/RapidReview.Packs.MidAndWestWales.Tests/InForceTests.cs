using NodaTime;

namespace RapidReview.Packs.MidAndWestWales.Tests;

/// <summary>The rules begin on 22 October 2024, when the Board's executive approved the template; 21 October 2024 is the core's alone.</summary>
public class InForceTests
{
    public static TheoryData<string> Rules => [.. PackUnderTest.Pack.Manifest.Rules.Select(rule => rule["mid-and-west-wales.".Length..])];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Brought_to_attention_on_21_October_2024_it_is_not_in_force_and_on_22_October_2024_it_is(string rule)
    {
        Assert.DoesNotContain(rule, Look.Own(Of(rule, "2024-10-21").Advise()));
        Assert.Contains(rule, Look.Own(Of(rule, "2024-10-22").Advise()));
    }

    [Fact]
    public void An_event_of_the_days_before_that_is_brought_to_attention_since_is_reviewed_under_it()
    {
        var part = Invented.Injury().With("incident.occurredOn", "\"2024-10-18\"").Without("children.0.knowledge").Review("broughtToAttentionOn", "2024-10-22T08:00:00Z").CompleteTo("2024-10-22").Advise();
        Assert.Equal("Due Friday 25 October 2024 at 09:00", Look.Duty(part, "review.undertake"));
        Assert.Equal("Due Friday 1 November 2024", Look.Duty(part, "meeting.hold"));
    }

    [Fact]
    public void Brought_to_attention_before_it_stays_with_the_core_however_late_one_asks() =>
        Assert.Empty(Look.Own(Invented.Injury().With("incident.occurredOn", "\"2024-10-18\"").Without("children.0.knowledge").Review("broughtToAttentionOn", "2024-10-21T08:00:00Z").CompleteTo("2026-01-05").Advise()));

    [Fact]
    public void Where_the_day_of_being_told_is_not_known_an_event_of_before_leaves_it_open_and_one_of_since_does_not()
    {
        var unknown = Invented.Injury().Without("authorities.0.welshReview.broughtToAttentionOn").Without("children.0.knowledge").Without("events");
        Assert.Equal("6", Look.Events(unknown.Advise("Tuesday 4 March 2025")));
        Assert.Equal("6?", Look.Events(unknown.With("incident.occurredOn", "\"2024-10-18\"").Advise("Tuesday 4 March 2025")));
    }

    [Theory]
    [InlineData("W06000010", true)]
    [InlineData("W06000008", true)]
    [InlineData("W06000009", true)]
    [InlineData("W06000023", true)]
    [InlineData("W06000011", false)]
    [InlineData("W06000001", false)]
    public void Its_area_is_Carmarthenshire_Ceredigion_Pembrokeshire_and_Powys(string place, bool applies)
    {
        var part = Invented.Injury().With("incident.place.authority", $"\"{place}\"").With("authorities.0.code", $"\"{place}\"").With("local", "{}").Without("children.0.knowledge").Advise();
        Assert.Equal(applies, Look.Own(part).Any());
        Assert.Equal(applies, part.Arrangement?.Contains("Mid and West Wales", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void It_is_itself_due_for_review_on_22_October_2027() => Assert.Equal(new LocalDate(2027, 10, 22), PackUnderTest.Pack.Manifest.ReviewDue);

    [Fact]
    public void It_has_three_numbers_each_with_its_unit() => Assert.Equal(
        ["mid-and-west-wales.event.closed-window 12 months", "mid-and-west-wales.meeting.period 2 weeks", "mid-and-west-wales.review.ideal-period 72 hours"],
        PackUnderTest.Pack.Parameters.Select(parameter => $"{parameter.Id} {Assert.Single(parameter.Eras).Value}").Order(StringComparer.Ordinal));

    [Fact]
    public void It_sets_and_replaces_nothing_of_the_core() => Assert.Equal((0, 0), (PackUnderTest.Pack.Sets.Count, PackUnderTest.Pack.Manifest.Replaces.Count));

    [Fact]
    public void Every_fact_that_it_declares_is_read_by_a_rule()
    {
        var rules = PackUnderTest.Text("rules.json");
        Assert.Equal([], PackUnderTest.Pack.Facts.Select(fact => $"local.{fact.FullId}").Where(fact => !rules.Contains($"{fact}\"", StringComparison.Ordinal) && !rules.Contains($"{fact}.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_provision_is_cited()
    {
        var rules = PackUnderTest.Text("rules.json");
        Assert.Equal([], PackUnderTest.Pack.Sources.Provisions.Where(provision => !rules.Contains($"\"{provision.Id}\"", StringComparison.Ordinal)).Select(provision => provision.Id));
    }

    private static CaseText Of(string rule, string day)
    {
        var basis = rule switch
        {
            "event.outside-death" => Dead(day).With("children.0.caseOpenAtEvent", "false"),
            "event.outside-adult" => Dead(day).With("children.0.bornOn", "\"2000-01-01\""),
            "event.suspected-suicide" => Dead(day).With("children.0.mannerOfDeath", "\"suspected-suicide\""),
            "event.died-later" => Dead(day).With("incident.occurredOn", "\"2024-10-20\""),
            "event.closed-within" or "event.outside-template" or "event.child-death-open" or "event.child-death-closed" or "event.child-suicide-open" or "event.child-suicide-closed" => Dead(day),
            "event.ypla-differs" => Alive(day).With("children.0.lookedAfter.isLookedAfter", "true"),
            "review.which-service" => Alive(day).With("children.0.residence.authority", "\"W06000023\""),
            "review.no-delay" => Alive(day).With("children.0.potentiallyLifeThreatening", "true").With("children.0.knowledge", $$"""{ "items": [{ "by": "W06000009", "knewOfIncident": "{{day}}", "views": [{ "view": "suspected", "on": "{{day}}" }] }] }"""),
            "review.attention-not-recorded" => Alive(day).With("children.0.knowledge", $$"""{ "items": [{ "by": "W06000009", "knewOfIncident": "{{day}}" }] }"""),
            "meeting.two-triggers" => Alive(day).With("incident.occurredOn", "\"2024-10-01\""),
            "version.individual" => Alive(day).Local("version", "\"individual\""),
            _ => Alive(day),
        };
        var told = rule == "review.attention-not-recorded" ? basis.Without("authorities.0.welshReview.broughtToAttentionOn") : basis.Review("broughtToAttentionOn", day);
        return told.Review("seniorManagersMetOn", day).CompleteTo(day)
            .With("answers.immediateActions", """[{ "ref": "action-1" }]""").Local("goodPracticeDone", "true").Local("progressMetOn", $"\"{day}\"").Local("updatedOn", $"\"{day}\"");
    }

    private static CaseText Alive(string day) => Invented.Injury().With("incident.occurredOn", $"\"{day}\"").Without("children.0.knowledge").Local("version", "\"consolidated\"");

    private static CaseText Dead(string day) => Invented.Death().With("incident.occurredOn", $"\"{day}\"").With("children.0.diedOn", $"\"{day}\"").Without("children.0.knowledge");
}
