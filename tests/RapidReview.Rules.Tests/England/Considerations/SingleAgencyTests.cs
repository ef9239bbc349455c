using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Considerations;

public class SingleAgencyTests() : ConsiderationTests("local-review.single-agency", Consideration.SingleAgencyConcern)
{
    [Theory]
    [InlineData(true, Outcome.Met)]
    [InlineData(false, Outcome.NotMet)]
    public void A_recorded_concern_about_one_agency_suggests_it(bool concern, Outcome suggested) =>
        Suggests(suggested, Owed().WithInvolvement(new AgencyInvolvement { SingleAgencyConcern = concern }));

    [Fact]
    public void Where_none_is_recorded_it_is_open_whether_facts_suggest_it() => Suggests(Outcome.Undetermined, Owed());

    private protected override string[] Cited(string workingTogether) => [workingTogether];
}
