using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Considerations;

public class NoAgencyTests() : ConsiderationTests("local-review.no-agency", Consideration.NoAgencyInvolvement)
{
    [Theory]
    [InlineData(true, Outcome.Met)]
    [InlineData(false, Outcome.NotMet)]
    public void That_no_agency_was_involved_suggests_it_and_no_more(bool none, Outcome suggested) =>
        Suggests(suggested, Owed().WithInvolvement(new AgencyInvolvement { NoAgencyInvolved = none }));

    [Fact]
    public void Where_that_is_not_recorded_it_is_open_whether_facts_suggest_it() => Suggests(Outcome.Undetermined, Owed());

    private protected override string[] Cited(string workingTogether) => [workingTogether];
}
