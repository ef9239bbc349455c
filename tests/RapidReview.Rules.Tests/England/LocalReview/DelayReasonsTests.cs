using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class DelayReasonsTests
{
    private const string Id = "local-review.delay";
    private const string Decided = "Friday 30 August 2024";

    [Theory]
    [InlineData(ParallelProcess.CriminalInvestigation)]
    [InlineData(ParallelProcess.Inquest)]
    [InlineData(ParallelProcess.FamilyProceedings)]
    public void Proceedings_that_may_delay_publication_are_pointed_out(ParallelProcess process)
    {
        var note = Noted.Of(Undertaken().Beside(process), Id)!;
        Assert.Equal(Outcome.Met, note.Outcome);
        Assert.Contains("They do not move the six months", note.Advice, StringComparison.Ordinal);
        Assert.Contains("tell the Panel and the Secretary of State why", note.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_review_is_no_proceedings() => Noted.Says(Outcome.NotMet, Undertaken().Beside(ParallelProcess.ChildDeathReview), Id);

    [Fact]
    public void Once_the_report_is_out_nothing_can_delay_it() => Noted.Says(
        Outcome.NotMet,
        Undertaken().Beside(ParallelProcess.Inquest).Published("Thursday 2 January 2025").CompleteTo("Thursday 2 January 2025"),
        Id);

    [Fact]
    public void Where_no_review_is_undertaken_nothing_is_delayed() => Noted.Says(
        Outcome.NotMet,
        A.Case(Decided).Child(age: 8).DecidedLocalReview(Decided, LocalReviewDecision.NotUndertake).Beside(ParallelProcess.Inquest),
        Id);

    [Fact]
    public void Where_the_other_processes_are_not_recorded_it_is_open() => Noted.Says(Outcome.Undetermined, Undertaken(), Id);

    [Fact]
    public void Decided_on_3_July_2018_there_was_no_such_thing() => Noted.Says(null, Undertaken("Tuesday 3 July 2018").Beside(ParallelProcess.Inquest), Id);

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_4_July_2018_and_cites_the_guidance_of_the_day_of_the_decision(string decided, string workingTogether)
    {
        var note = Noted.Of(Undertaken(decided).Beside(ParallelProcess.Inquest), Id)!;
        Assert.Equal(Outcome.Met, note.Outcome);
        Expect.Cites(note, workingTogether);
    }

    private static CaseBuilder Undertaken(string on = Decided) => A.Case(on).Child(age: 8).DecidedLocalReview(on);
}
