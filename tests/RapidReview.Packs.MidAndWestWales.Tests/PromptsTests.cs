using System.Text.RegularExpressions;
using RapidReview.Findings;

namespace RapidReview.Packs.MidAndWestWales.Tests;

/// <summary>What people should consider, and what the template itself gets wrong.</summary>
public class PromptsTests
{
    [Theory]
    [InlineData("\"individual\"", "version.individual")]
    [InlineData("\"consolidated\"", "version.consolidated")]
    [InlineData("null", null)]
    public void Each_version_says_what_it_means(string version, string? told) =>
        Assert.Equal(told, Look.Notes(Invented.Injury().Local("version", version).Advise()).SingleOrDefault(id => id.StartsWith("version.", StringComparison.Ordinal)));

    [Fact]
    public void Only_the_consolidated_version_rests_on_the_meeting_of_managers()
    {
        Assert.Null(Look.Item(Invented.Injury().Local("version", "\"individual\"").Advise(), "review.sections", "managers-met"));
        Assert.Equal(ChecklistItemState.NotDone, Look.Item(Invented.Injury().Local("version", "\"consolidated\"").Advise(), "review.sections", "managers-met"));
    }

    [Theory]
    [InlineData("true", "null", Outcome.Undetermined)]
    [InlineData("true", "false", Outcome.Met)]
    [InlineData("true", "true", null)]
    [InlineData("false", "null", null)]
    [InlineData("null", "null", null)]
    public void Good_practice_that_was_found_asks_whether_to_spread_it(string found, string considered, Outcome? told) =>
        Assert.Equal(told, Look.Note(Invented.Injury().Local("goodPracticeDone", found).Local("goodPracticeSpread", considered).Advise(), "good-practice.spread")?.Outcome);

    [Theory]
    [InlineData("true", null)]
    [InlineData("false", Outcome.Met)]
    [InlineData("null", Outcome.Undetermined)]
    public void The_staff_are_thought_of_until_the_section_is_filled_in(string done, Outcome? told) =>
        Assert.Equal(told, Look.Note(Invented.Injury().Local("staffSupportDone", done).Advise(), "staff.support")?.Outcome);

    [Theory]
    [InlineData("W06000023", "false", true)]
    [InlineData("W06000009", "false", false)]
    [InlineData("W06000001", "false", true)]
    [InlineData("E06000021", "false", false)]
    public void Where_the_child_lives_elsewhere_in_Wales_another_service_may_hold_the_casefile(string home, string lookedAfter, bool told) =>
        Assert.Equal(told, Look.Note(Invented.Injury().With("children.0.residence.authority", $"\"{home}\"").With("children.0.lookedAfter.isLookedAfter", lookedAfter).Advise(), "review.which-service") is not null);

    [Fact]
    public void The_authority_that_looks_after_the_child_reviews_too_and_one_where_the_child_only_lives_does_not()
    {
        var cared = Invented.Injury().With("children.0.lookedAfter", """{ "isLookedAfter": true, "by": "W06000023" }""").Advise();
        Assert.Equal("5", Look.Events(cared, "child:A/authority:W06000023"));
        Assert.Equal(Outcome.Met, Look.Criterion(cared, "review.called-for", "authority:W06000023").Outcome);
        Assert.NotNull(Look.Note(cared, "review.which-service"));
        var lives = Invented.Injury().With("children.0.residence.authority", "\"W06000023\"").Advise();
        Assert.Equal("", Look.Events(lives, "child:A/authority:W06000023"));
        Assert.Null(Look.Duty(lives, "review.undertake", "authority:W06000023"));
        Assert.Equal(Outcome.NotMet, Look.Criterion(lives, "review.service", "child:A/authority:W06000023").Outcome);
    }

    [Fact]
    public void Not_known_who_looks_after_the_child_the_other_service_is_open()
    {
        var part = Invented.Injury().Without("children.0.lookedAfter").With("children.0.residence.authority", "\"W06000023\"").Advise();
        Assert.Equal(Outcome.Undetermined, Look.Criterion(part, "review.service", "child:A/authority:W06000023").Outcome);
        Assert.Equal(Outcome.Undetermined, Look.TheDuty(part, "review.undertake", "authority:W06000023").Owed);
    }

    [Fact]
    public void A_child_for_whom_no_event_is_met_calls_for_no_review_and_one_of_two_is_enough()
    {
        var outside = Invented.Death().With("children.0.caseOpenAtEvent", "false");
        Assert.Equal(Outcome.NotMet, Look.Criterion(outside.Advise(), "review.called-for", Look.Authority).Outcome);
        var both = outside.With("children", """
            [{ "ref": "A", "bornOn": "2018-06-01", "diedOn": "2025-03-03", "caseOpenAtEvent": false, "lookedAfter": { "isLookedAfter": false } },
             { "ref": "B", "bornOn": "2016-06-01", "diedOn": "2025-03-03", "mannerOfDeath": "accident", "caseOpenAtEvent": true, "lookedAfter": { "isLookedAfter": false } }]
            """);
        Assert.Equal(Outcome.Met, Look.Criterion(both.Advise(), "review.called-for", Look.Authority).Outcome);
        Assert.Equal("1", Look.Events(both.Advise(), "child:B/authority:W06000009"));
        Assert.Equal(["child:B/authority:W06000009"], both.Advise().Checklists.Where(list => list.Id == "mid-and-west-wales.review.child").Select(list => list.Subject));
    }

    [Fact]
    public void A_referral_does_not_wait_where_the_Boards_criteria_are_met_and_is_not_spoken_of_where_they_are_not()
    {
        var suspected = Invented.Injury().With("children.0.knowledge.items.0.views", """[{ "view": "suspected", "on": "2025-03-04" }]""");
        Assert.NotNull(Look.Note(suspected.With("children.0.potentiallyLifeThreatening", "true").Advise(), "review.no-delay"));
        Assert.Null(Look.Note(suspected.Advise(), "review.no-delay"));
        Assert.Null(Look.Note(suspected.With("children.0.potentiallyLifeThreatening", "false").With("children.0.seriousAndPermanentImpairment", "false").Advise(), "review.no-delay"));
    }

    [Fact]
    public void The_two_mistakes_of_the_template_are_reported_where_a_review_is_called_for()
    {
        var notes = Invented.Injury().Advise().Conflicts.Where(note => note.Id.StartsWith("mid-and-west-wales.template.", StringComparison.Ordinal)).ToDictionary(note => note.Id);
        Assert.Equal(["mid-and-west-wales.template.findings-section", "mid-and-west-wales.template.review-date"], notes.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("section (vii)", notes["mid-and-west-wales.template.findings-section"].Advice, StringComparison.Ordinal);
        Assert.Contains("22 October 2027", notes["mid-and-west-wales.template.review-date"].Advice, StringComparison.Ordinal);
        Assert.Empty(Invented.Death().With("children.0.caseOpenAtEvent", "false").Advise().Conflicts);
    }

    [Fact]
    public void It_never_says_who_is_to_blame_or_that_a_review_is_warranted()
    {
        foreach (var name in new[] { "V10", "part-recorded", "consolidated", "suicide-open" })
            Assert.DoesNotMatch("(?i)threshold|blame|warranted|fault", Look.Words(PackUnderTest.Case(name).Advise()));
    }

    [Fact]
    public void No_sentence_of_a_source_is_said_twice_in_a_finding()
    {
        var said = PackUnderTest.Case("consolidated").Advise().Duties.SelectMany(duty => duty.Sources.Select(source => (duty.Id, source.Says))).ToList();
        Assert.Contains(said, one => one.Says.Contains("two weeks", StringComparison.Ordinal));
        Assert.All(said, one => Assert.True(Regex.Count(one.Says, "two weeks|72 hours") <= 1, $"{one.Id}: {one.Says}"));
    }
}
