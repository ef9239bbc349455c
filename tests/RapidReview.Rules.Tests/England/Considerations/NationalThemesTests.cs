using RapidReview.Cases;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Considerations;

public class NationalThemesTests() : ConsiderationTests("national-review.recurrent-themes", Consideration.NationalRecurrentThemes)
{
    [Fact]
    public void No_recorded_fact_suggests_it() => Suggests(null, Owed().WithChild(child => child with { CaseOpenAtEvent = true }));

    private protected override string[] Cited(string workingTogether) => ["Children Act 2004 s.16B(1) (Verified)", "SI 2018/789 reg.3 (Verified)"];
}
