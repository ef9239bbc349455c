using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Agenda;

public class OtherProceedingsTests() : AgendaTests("agenda.other-proceedings")
{
    [Theory]
    [InlineData(ParallelProcess.FamilyProceedings)]
    [InlineData(ParallelProcess.ChildDeathReview)]
    [InlineData(ParallelProcess.PoliceConductInvestigation)]
    [InlineData(ParallelProcess.Other)]
    public void Any_other_process_is_one(ParallelProcess process) => Says(Outcome.Met, A.SeriousCase().Beside(process));

    [Fact]
    public void A_criminal_investigation_alone_has_a_point_of_its_own() => Says(Outcome.NotMet, A.SeriousCase().Beside(ParallelProcess.CriminalInvestigation));

    [Fact]
    public void Where_the_other_processes_are_not_recorded_it_is_open() => Says(Outcome.Undetermined, A.SeriousCase());

    private protected override CaseBuilder Applies(CaseBuilder the) => the.Beside(ParallelProcess.Inquest, ParallelProcess.PatientSafetyInvestigation);
}
