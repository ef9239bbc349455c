using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Considerations;

public class AgenciesTogetherTests() : ConsiderationTests("local-review.agencies-together", Consideration.AgenciesWorkingTogether)
{
    [Fact]
    public void That_two_agencies_were_involved_suggests_it() => Suggests(Outcome.Met, Involving(true, "health-visiting", "school"));

    [Fact]
    public void That_one_alone_was_does_not() => Suggests(Outcome.NotMet, Involving(true, "school"));

    [Fact]
    public void Where_there_may_be_others_it_is_open() => Suggests(Outcome.Undetermined, Involving(default, "school"));

    private static CaseBuilder Involving(Fact<bool> complete, params string[] agencies) => Owed().WithCase(file => file with
    {
        Agencies = Listed.From(agencies.Select(agency => new AgencyInvolved { Ref = agency, InvolvedWithChild = true }), complete),
    });

    private protected override string[] Cited(string workingTogether) => ["SI 2018/789 reg.11 (Verified)", workingTogether];
}
