using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.Prompts;

public class ReportAtRiskTests
{
    [Theory]
    [InlineData(AbuseOrNeglectView.NotConsidered)]
    [InlineData(AbuseOrNeglectView.ConsideredAndExcluded)]
    public void What_the_police_suspect_and_the_authority_does_not_is_to_be_reported(AbuseOrNeglectView view) =>
        Assert.Equal(Outcome.Met, Assert.Single(Prompts(Case(view))).Outcome);

    [Fact]
    public void Where_the_authoritys_view_is_not_recorded_it_is_asked_for_instead()
    {
        Assert.Empty(Prompts(Case(null)));
        Assert.Contains(Case(null).Part(Nation.Wales).Missing, missing => missing.Pointer == "/children/0/knowledge/items/1/views");
    }

    [Fact]
    public void Where_the_authority_suspects_too_there_is_nothing_to_tell_it() => Assert.Empty(Prompts(Case(AbuseOrNeglectView.Suspected)));

    [Fact]
    public void It_speaks_to_the_authority_of_the_place_only() =>
        Assert.Equal(Welsh.Pair, Assert.Single(Prompts(Case(AbuseOrNeglectView.NotConsidered).Knows(Welsh.Powys, view: AbuseOrNeglectView.NotConsidered))).Subject);

    [Fact]
    public void Where_nobody_else_suspects_anything_it_is_not_shown() =>
        Assert.Empty(Prompts(Welsh.Case().Child(age: 3).Knows(Ids.Pembrokeshire, Welsh.Day, null, AbuseOrNeglectView.NotConsidered).AndNobodyElseKnows()));

    [Fact]
    public void The_Act_is_cited() => Expect.Cites(Assert.Single(Prompts(Case(AbuseOrNeglectView.NotConsidered))), "SSW(W) Act 2014 s.130 (Unverified)");

    [Fact]
    public void What_is_open_is_told_apart_from_what_is_not_so()
    {
        Welsh.Note(Outcome.Met, Case(AbuseOrNeglectView.NotConsidered), "prompts.report-at-risk", Welsh.Pair);
        Welsh.Note(Outcome.Undetermined, Case(null), "prompts.report-at-risk", Welsh.Pair);
        Welsh.Note(Outcome.NotMet, Case(AbuseOrNeglectView.Suspected), "prompts.report-at-risk", Welsh.Pair);
    }

    [Theory]
    [InlineData("Tuesday 5 April 2016", false)]
    [InlineData("Wednesday 6 April 2016", true)]
    public void It_is_in_force_from_6_April_2016(string incident, bool shown) => Assert.Equal(shown, Prompts(Case(AbuseOrNeglectView.NotConsidered, incident)).Any());

    private static CaseBuilder Case(AbuseOrNeglectView? authority, string on = Welsh.Day) => Welsh.Case(on)
        .Child(age: 3)
        .Knows("police", on, null, AbuseOrNeglectView.Suspected, kind: KnowerKind.Police)
        .Knows(Ids.Pembrokeshire, on, on, authority);

    private static IEnumerable<NoteFinding> Prompts(CaseBuilder the) => the.Part(Nation.Wales).Prompts.Where(prompt => prompt.Id == "wales.prompts.report-at-risk");
}
