using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V15: Christmas 2026. Harmed in Wakefield, living in Leeds; how badly a second child was hurt is not known.</summary>
/// <remarks>The worked case names no day for the meeting; Friday 15 January 2027 is ours. Who came for the health partner is not recorded.</remarks>
public class V15Tests
{
    private const string Notified = """
        notify-panel       | A | Wakefield local authority               | the national Panel                      | met on time on working day 4 | Monday 4 January 2027 | Monday 4 January 2027, met on time
        tell-partners      | A | Wakefield local authority               | the safeguarding partners for Wakefield | met on time on working day 4 | Monday 4 January 2027 | Monday 4 January 2027, met on time
        tell-home-partners | A | Wakefield local authority               | the safeguarding partners for Leeds     | met on time on working day 4 | Monday 4 January 2027 | Monday 4 January 2027, met on time
        notify-panel       | B | Wakefield local authority               | the national Panel                      | undetermined | not yet known | Monday 4 January 2027, undetermined
        tell-partners      | B | Wakefield local authority               | the safeguarding partners for Wakefield | undetermined | not yet known | Monday 4 January 2027, undetermined
        tell-home-partners | B | Wakefield local authority               | the safeguarding partners for Leeds     | undetermined | not yet known | Monday 4 January 2027, undetermined
        notify-panel       | A | Leeds local authority                   | the national Panel                      | not owed
        tell-partners      | A | Leeds local authority                   | the safeguarding partners for Leeds     | not owed
        tell-home-partners | A | Leeds local authority                   | the safeguarding partners for Leeds     | not owed
        submit             | A | the safeguarding partners for Leeds     | the national Panel                      | not owed
        notify-panel       | B | Leeds local authority                   | the national Panel                      | not owed
        tell-partners      | B | Leeds local authority                   | the safeguarding partners for Leeds     | not owed
        tell-home-partners | B | Leeds local authority                   | the safeguarding partners for Leeds     | not owed
        submit             | B | the safeguarding partners for Leeds     | the national Panel                      | not owed
        panel-replies      | - | the national Panel                      | the safeguarding partners for Wakefield | due                          | Friday 12 February 2027 | Friday 12 February 2027, due

        """;

    private static readonly GoldenCase Case = GoldenCase.Read("V15");

    [Theory]
    [InlineData(null)]
    [InlineData("wt2023")]
    [InlineData("wt2026")]
    public void Wakefield_notifies_Leeds_is_told_and_the_second_child_stays_open(string? edition)
    {
        var part = edition is null ? Case.Natural() : Case.Forced(edition);
        Expect.Duties(part, Notified + """
            submit | A | the safeguarding partners for Wakefield | the national Panel | met on time on working day 15 | Friday 22 January 2027 | Monday 18 January 2027, met late
            submit | B | the safeguarding partners for Wakefield | the national Panel | undetermined | none | not yet known, undetermined
            """);
        Expect.Conflicts(part, "awareness-or-notification");
    }

    [Fact]
    public void The_home_area_is_invited_and_Ofsted_and_the_Department_are_told_by_the_system() => Expect.Prompts(Case.Natural(), "other-areas", "shared");

    [Theory]
    [InlineData(null)]
    [InlineData("wt2018")]
    [InlineData("wt2023")]
    [InlineData("wt2026")]
    public void Whether_the_health_partner_took_part_stays_open_and_is_asked_for(string? edition)
    {
        var part = edition is null ? Case.Natural() : Case.Forced(edition);
        var quorum = Assert.Single(part.Quorum);
        Assert.Equal("meeting:M1", quorum.Subject);
        Assert.False(quorum.Binding);
        Assert.Equal(Outcome.Undetermined, quorum.Outcome);
        Assert.Equal(["LocalAuthority Met", "Health Undetermined", "Police Met"], quorum.Partners.Select(partner => $"{partner.Partner} {partner.Outcome}"));
        Assert.Contains(part.Missing, missing => missing.Pointer == "/meetings/0/attendance");
    }

    [Fact]
    public void The_childs_home_in_another_area_engages_one_consideration_and_the_meeting_has_still_to_answer_the_others()
    {
        var engaged = Assert.Single(Case.Natural().Considerations, consideration => consideration.Outcome == Outcome.Met);
        Assert.Equal("england.local-review.several-areas", engaged.Id);
        Assert.DoesNotContain(Case.Natural().Considerations, consideration => consideration.Outcome == Outcome.NotMet);
        Assert.DoesNotContain(Case.Natural().Duties, duty => duty.Id.StartsWith("england.local-review.", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_Welsh_is_said() => Assert.DoesNotContain(Case.Advise().Parts, part => part.Nation == RapidReview.Cases.Nation.Wales);

    [Fact]
    public void Counted_from_awareness_the_review_is_late()
    {
        var part = Case.Forced("wt2018");
        Expect.Duties(part, Notified + """
            submit | A | the safeguarding partners for Wakefield | the national Panel | met late on working day 19 | Monday 18 January 2027 | Monday 18 January 2027, met late
            submit | B | the safeguarding partners for Wakefield | the national Panel | undetermined | not yet known | not yet known, undetermined
            """);
        Expect.Conflicts(part);
    }

    [Fact]
    public void Nothing_is_concluded_of_the_second_child_and_its_seriousness_is_asked_for()
    {
        var part = Case.Natural();
        Expect.Criterion(part, "serious-incident.serious-harm", "child:B", Outcome.Undetermined);
        Expect.Criterion(part, "serious-incident.serious-case", "child:B", Outcome.Undetermined);
        Expect.Criterion(part, "notification.serious-incident", Ids.With(Ids.Wakefield, "B"), Outcome.Undetermined);
        var asked = Assert.Single(part.Missing, missing => missing.Pointer == "/children/1/harmAssessments");
        Assert.Contains(asked.Blocks, blocked => blocked is { Id: "england.notification.notify-panel", Subject: "child:B/authority:E08000036" });
    }

    [Fact]
    public void Nothing_printed_carries_a_page_or_chapter_of_2023_over_to_2026()
    {
        foreach (var part in new[] { Case.Natural(), Case.Forced("wt2026") })
        {
            var sources = Findings(part).SelectMany(finding => finding.Sources).ToList();
            Assert.DoesNotContain(sources, source => source.Citation.Contains("2023", StringComparison.Ordinal));
            var taken = sources.Where(source => source.Citation.StartsWith("Working Together", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(taken);
            Assert.All(taken, source =>
            {
                Assert.Equal("Working Together 2026", source.Citation);
                Assert.Equal(Verification.Unverified, source.Verification);
                Assert.Contains("not seen", source.Note, StringComparison.Ordinal);
            });
        }
    }

    private static IEnumerable<Finding> Findings(AdvicePart part) =>
        [.. part.Criteria, .. part.Clocks, .. part.Duties, .. part.Considerations, .. part.Quorum, .. part.Conflicts, .. part.Prompts];
}
