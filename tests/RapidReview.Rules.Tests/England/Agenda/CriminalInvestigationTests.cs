using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Agenda;

public class CriminalInvestigationTests() : AgendaTests("agenda.criminal-investigation")
{
    [Fact]
    public void An_inquest_alone_is_no_criminal_investigation() => Says(Outcome.NotMet, A.SeriousCase().Beside(ParallelProcess.Inquest));

    [Fact]
    public void Nor_is_it_on_the_agenda_where_nothing_else_runs() => Says(Outcome.NotMet, A.SeriousCase().Beside());

    [Fact]
    public void Where_the_other_processes_are_not_recorded_it_is_open() => Says(Outcome.Undetermined, A.SeriousCase());

    [Fact]
    public void The_police_and_the_prosecutor_come_before_the_family() =>
        Assert.Contains("before the family is contacted", Noted.Of(Applies(A.SeriousCase()), "agenda.criminal-investigation", "case")!.Advice, StringComparison.Ordinal);

    private protected override CaseBuilder Applies(CaseBuilder the) => the.Beside(ParallelProcess.CriminalInvestigation);
}
