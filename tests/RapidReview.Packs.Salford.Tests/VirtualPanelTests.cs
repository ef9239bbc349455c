using RapidReview.Cases;
using RapidReview.Findings;

namespace RapidReview.Packs.Salford.Tests;

public class VirtualPanelTests
{
    private const string LocalAuthority = """{ "ref": "P1", "partner": "local-authority", "authority": "E08000006", "mode": "in-writing", "presentForDecision": true, "alsoStandsFor": [] }""";
    private const string Health = """{ "ref": "P2", "partner": "health", "healthBody": "integrated-care-board", "mode": "in-writing", "presentForDecision": true, "alsoStandsFor": [] }""";
    private const string Police = """{ "ref": "P3", "partner": "police", "mode": "in-writing", "presentForDecision": true, "alsoStandsFor": [] }""";

    [Fact]
    public void All_three_partners_replied()
    {
        var quorum = Quorum($"{LocalAuthority}, {Health}, {Police}")!;
        Assert.Equal((Outcome.Met, false), (quorum.Outcome, quorum.Binding));
        Assert.All(quorum.Partners, partner => Assert.Equal(Outcome.Met, partner.Outcome));
    }

    [Theory]
    [InlineData(SafeguardingPartner.LocalAuthority)]
    [InlineData(SafeguardingPartner.Health)]
    [InlineData(SafeguardingPartner.Police)]
    public void A_partner_who_did_not_reply_is_named(SafeguardingPartner silent)
    {
        var replied = new[] { (SafeguardingPartner.LocalAuthority, LocalAuthority), (SafeguardingPartner.Health, Health), (SafeguardingPartner.Police, Police) }.Where(one => one.Item1 != silent).Select(one => one.Item2);
        var quorum = Quorum(string.Join(',', replied))!;
        Assert.Equal(Outcome.NotMet, quorum.Outcome);
        Assert.Equal([silent], quorum.Partners.Where(partner => partner.Outcome == Outcome.NotMet).Select(partner => partner.Partner));
    }

    [Theory]
    [InlineData("\"integrated-care-board\"", "\"provider-trust\"")]
    [InlineData("\"authority\": \"E08000006\"", "\"authority\": \"E08000003\"")]
    [InlineData("\"presentForDecision\": true", "\"presentForDecision\": false")]
    public void A_trust_another_authority_or_somebody_who_took_no_part_in_the_decision_does_not_count(string counts, string not) =>
        Assert.Equal(Outcome.NotMet, Quorum($"{LocalAuthority}, {Health}, {Police}".Replace(counts, not, StringComparison.Ordinal))!.Outcome);

    [Fact]
    public void Whoever_stands_for_another_partner_in_writing_counts_for_both() =>
        Assert.Equal(Outcome.Met, Quorum($$"""{{LocalAuthority}}, {{Police.Replace("[]", "[\"health\"]", StringComparison.Ordinal)}}""")!.Outcome);

    [Fact]
    public void Who_is_not_recorded_is_not_absent() => Assert.Equal(Outcome.Undetermined, Quorum(LocalAuthority, complete: false)!.Outcome);

    [Theory]
    [InlineData("rapid-review", "without-meeting")]
    [InlineData("strategy", "without-meeting")]
    [InlineData("notification-decision", "video")]
    public void A_meeting_that_is_no_virtual_panel_is_left_to_the_core(string kind, string mode) => Assert.Null(Quorum(LocalAuthority, kind: kind, mode: mode));

    private static QuorumFinding? Quorum(string attendance, bool complete = true, string kind = "notification-decision", string mode = "without-meeting") => Invented.Plain()
        .With("meetings", $$"""[{ "ref": "V1", "kind": "{{kind}}", "authority": "E08000006", "heldOn": "2024-02-02", "mode": "{{mode}}", "attendance": { "complete": {{(complete ? "true" : "false")}}, "items": [{{attendance}}] } }]""")
        .Advise().Quorum.SingleOrDefault(quorum => quorum.Id == "salford.virtual-panel.partners");
}
