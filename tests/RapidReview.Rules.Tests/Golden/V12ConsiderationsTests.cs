using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V12: what bears on a review of a girl detained in a Salford unit, whose home is Manchester and who lived in Leeds before.</summary>
public class V12ConsiderationsTests
{
    private static readonly GoldenCase Case = GoldenCase.Read("V12");

    [Theory]
    [InlineData(null)]
    [InlineData("wt2018")]
    [InlineData("wt2023")]
    public void The_institution_and_the_several_areas_are_engaged_on_facts_and_the_rest_waits(string? edition)
    {
        var part = edition is null ? Case.Natural() : Case.Forced(edition);
        Assert.Equal(
            [
                "england.local-review.agencies-together ForJudgement",
                "england.local-review.improvements ForJudgement",
                "england.local-review.institution Met",
                "england.local-review.no-agency ForJudgement",
                "england.local-review.panel-prefers Undetermined",
                "england.local-review.recurrent-themes ForJudgement",
                "england.local-review.several-areas Met",
                "england.local-review.single-agency ForJudgement",
                "england.national-review.improvements ForJudgement",
                "england.national-review.law-or-guidance ForJudgement",
                "england.national-review.recurrent-themes ForJudgement",
            ],
            part.Considerations.Select(consideration => $"{consideration.Id} {consideration.Outcome}"));
        Assert.All(part.Considerations, consideration => Assert.Null(consideration.Answer));
    }

    [Theory]
    [InlineData("local-review.institution", "Recorded facts establish it: for at least one of the children: the child was in a residential setting, in custody or detained at the time of the incident.")]
    [InlineData("local-review.several-areas", "Recorded facts establish it: for at least one of the children: the local authority of the child's normal residence is not the local authority of the place of the incident.")]
    public void The_facts_that_engage_one_are_named(string id, string reason)
    {
        var found = Expect.Finding(Case.Natural().Considerations, id, "case");
        Assert.Equal([reason, "The rapid review meeting has not answered yet."], found.Reasons);
        Expect.Cites(found, "Working Together 2023 pp.135-136 (Reported)");
    }

    [Fact]
    public void That_she_was_detained_suggests_an_improvement_needed_nationally_and_decides_nothing()
    {
        var found = Expect.Finding(Case.Natural().Considerations, "national-review.improvements", "case");
        Assert.Equal(Outcome.Met, found.Suggested);
        Assert.Equal(Outcome.ForJudgement, found.Outcome);
    }

    [Fact]
    public void What_the_Panel_concludes_is_asked_for_and_never_taken_for_a_no()
    {
        Assert.Contains(Case.Natural().Missing, missing => missing.Pointer == "/authorities/0/panelReply/localReviewMoreAppropriate");
        Expect.Duty(Case.Natural(), "rapid-review.panel-replies", $"authority:{Ids.Salford}").IsDue("Tuesday 3 June 2025").Stands(DutyState.Due);
    }

    [Fact]
    public void The_agenda_has_the_institution_and_the_home_area() => Expect.Prompts(Case.Natural(), "institution", "other-areas", "shared");

    [Theory]
    [InlineData(null)]
    [InlineData("wt2018")]
    [InlineData("wt2023")]
    public void Nowhere_is_it_said_that_a_review_must_follow(string? edition)
    {
        var part = edition is null ? Case.Natural() : Case.Forced(edition);
        Assert.DoesNotContain(part.Duties, duty => duty.Id.StartsWith("england.local-review.", StringComparison.Ordinal));
        foreach (var authority in new[] { Ids.Salford, Ids.Manchester, Ids.Leeds })
            Expect.Criterion(part, "local-review.undertaken", $"authority:{authority}", Outcome.NotMet);
        IEnumerable<string> said = [
            .. part.Considerations.SelectMany(found => found.Reasons.Append(found.Says)),
            .. part.Prompts.Concat(part.Conflicts).Select(note => note.Advice),
        ];
        Assert.All(said, words => Assert.DoesNotMatch("(?i)threshold|review (must|is to) follow|must undertake|warranted", words));
    }
}
