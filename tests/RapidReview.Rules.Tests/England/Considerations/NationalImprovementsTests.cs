using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Considerations;

public class NationalImprovementsTests() : ConsiderationTests("national-review.improvements", Consideration.NationalImprovementsNeeded)
{
    [Fact]
    public void That_the_child_was_looked_after_suggests_it() =>
        Suggests(Outcome.Met, Owed().WithChild(child => child with { LookedAfter = new LookedAfter { IsLookedAfter = true } }));

    [Fact]
    public void That_the_child_was_in_an_institution_suggests_it() =>
        Suggests(Outcome.Met, Owed().WithChild(child => child with { Settings = Listed.Complete(InstitutionalSetting.SecureChildrensHome) }));

    [Fact]
    public void Neither_does_not() => Suggests(
        Outcome.NotMet,
        Owed().WithChild(child => child with { LookedAfter = new LookedAfter { IsLookedAfter = false }, Settings = Listed.Complete<InstitutionalSetting>() }));

    [Fact]
    public void Where_neither_is_recorded_it_is_open_whether_facts_suggest_it() => Suggests(Outcome.Undetermined, Owed());

    private protected override string[] Cited(string workingTogether) =>
        ["Children Act 2004 s.16B(1) (Verified)", "SI 2018/789 reg.3 (Verified)", "Panel guidance on national reviews (Unverified)"];
}
