using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Considerations;

public class InstitutionTests() : ConsiderationTests("local-review.institution", Consideration.InstitutionalSetting)
{
    [Theory]
    [InlineData(InstitutionalSetting.ChildrensHome)]
    [InlineData(InstitutionalSetting.PoliceCustody)]
    [InlineData(InstitutionalSetting.MentalHealthAct)]
    public void That_the_child_was_in_such_a_setting_engages_it(InstitutionalSetting setting)
    {
        var found = Find(Owed().WithChild(child => child with { Settings = Listed.Complete(setting) }));
        Assert.Equal(Outcome.Met, found.Outcome);
        Assert.Null(found.Answer);
    }

    [Fact]
    public void Where_the_childs_settings_are_not_recorded_the_meetings_no_does_not_settle_it() => Assert.Equal(
        Outcome.ForJudgement,
        Find(Owed().Answered(Consideration.InstitutionalSetting, ConsiderationView.NotEngaged)).Outcome);

    [Fact]
    public void In_no_such_setting_and_without_an_answer_it_is_for_judgement() => Assert.Equal(Outcome.ForJudgement, Find(NothingEstablishes(Owed())).Outcome);

    private protected override string[] Cited(string workingTogether) => [workingTogether];

    private protected override CaseBuilder NothingEstablishes(CaseBuilder the) => the.WithChild(child => child with { Settings = Listed.Complete<InstitutionalSetting>() });
}
