using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Agenda;

public class InstitutionOnAgendaTests() : AgendaTests("agenda.institution")
{
    [Fact]
    public void In_no_such_setting_it_is_not_on_the_agenda() => Says(
        Outcome.NotMet,
        A.SeriousCase().WithChild(child => child with { Settings = Listed.Complete<InstitutionalSetting>() }));

    [Fact]
    public void Where_the_settings_are_not_recorded_it_is_open() => Says(Outcome.Undetermined, A.SeriousCase());

    private protected override CaseBuilder Applies(CaseBuilder the) => the.WithChild(child => child with { Settings = Listed.Complete(InstitutionalSetting.MentalHealthAct) });
}
