using RapidReview.Findings;

namespace RapidReview.Rules.Tests.Support;

/// <summary>What holds of every point that the core puts on the agenda of a rapid review.</summary>
/// <param name="id">The rule's id, without the nation.</param>
public abstract class AgendaTests(string id)
{
    [Fact]
    public void It_is_put_on_the_agenda()
    {
        var part = Applies(A.SeriousCase()).Part();
        Assert.Contains(part.Prompts, prompt => prompt.Id == $"england.{id}" && prompt.Subject == "case");
    }

    [Fact]
    public void Nobody_owes_anything_by_it() => Assert.DoesNotContain(Applies(A.SeriousCase()).Part().Duties, duty => duty.Id == $"england.{id}");

    [Fact]
    public void Where_no_rapid_review_is_owed_there_is_no_agenda() => Says(Outcome.NotMet, Applies(A.SeriousCase().FoundCriteriaNotMet("Thursday 28 March 2024")));

    [Fact]
    public void Where_it_is_open_whether_one_is_owed_so_is_this() => Says(
        Outcome.Undetermined,
        Applies(A.Case().Child(age: 8, livesIn: Ids.Stockton).Knows(Ids.Stockton, "Thursday 28 March 2024", view: Cases.AbuseOrNeglectView.Known)));

    [Fact]
    public void On_3_July_2018_there_was_no_such_thing() => Says(null, Applies(A.SeriousCase("Tuesday 3 July 2018")));

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 p.136 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 p.136 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_4_July_2018_and_cites_the_guidance_of_the_moment_asked(string asked, string workingTogether)
    {
        var note = Noted.Of(Applies(A.SeriousCase(asked)), id, "case");
        Assert.Equal(Outcome.Met, note?.Outcome);
        Expect.Cites(note!, Cited(workingTogether));
    }

    /// <summary>The case with the facts that put it on the agenda.</summary>
    private protected abstract CaseBuilder Applies(CaseBuilder the);

    private protected virtual string[] Cited(string workingTogether) => [workingTogether];

    private protected void Says(Outcome? outcome, CaseBuilder the) => Noted.Says(outcome, the, id, "case");
}
