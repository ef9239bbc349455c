using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Considerations;

public class ImprovementsNeededTests() : ConsiderationTests("local-review.improvements", Consideration.ImprovementsNeeded)
{
    [Fact]
    public void That_the_child_was_looked_after_suggests_it() =>
        Suggests(Outcome.Met, Owed().WithChild(child => child with { LookedAfter = new LookedAfter { IsLookedAfter = true } }));

    [Fact]
    public void That_the_case_was_open_suggests_it() => Suggests(Outcome.Met, Owed().WithChild(child => child with { CaseOpenAtEvent = true }));

    [Theory]
    [InlineData(FamilyKnownToSocialCare.Current, Outcome.Met)]
    [InlineData(FamilyKnownToSocialCare.Recent, Outcome.Met)]
    [InlineData(FamilyKnownToSocialCare.Past, Outcome.NotMet)]
    [InlineData(FamilyKnownToSocialCare.No, Outcome.NotMet)]
    public void That_social_care_lately_knew_the_family_suggests_it(FamilyKnownToSocialCare known, Outcome suggested) => Suggests(
        suggested,
        Owed().WithChild(child => child with { LookedAfter = new LookedAfter { IsLookedAfter = false }, CaseOpenAtEvent = false, FamilyKnownToSocialCare = known }));

    [Fact]
    public void Where_none_of_that_is_recorded_it_is_open_whether_facts_suggest_it() => Suggests(Outcome.Undetermined, Owed());

    private protected override string[] Cited(string workingTogether) => ["SI 2018/789 reg.11 (Verified)", workingTogether];
}
