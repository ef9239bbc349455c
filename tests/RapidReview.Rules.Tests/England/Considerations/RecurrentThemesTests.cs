using RapidReview.Cases;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Considerations;

public class RecurrentThemesTests() : ConsiderationTests("local-review.recurrent-themes", Consideration.RecurrentThemes)
{
    [Fact]
    public void No_recorded_fact_suggests_it() => Suggests(null, Owed().WithChild(child => child with { CaseOpenAtEvent = true }));

    private protected override string[] Cited(string workingTogether) => ["SI 2018/789 reg.11 (Verified)", workingTogether];
}
