using NodaTime;
using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reasoning;

public class PartSubjectsTests
{
    [Fact]
    public void Rules_are_asked_about_the_case_each_child_and_each_child_with_each_authority()
    {
        var part = Part(A.SeriousCaseOfAChildLivingIn(Ids.Manchester).Child("B", recovered: true));
        Assert.Equal(
            [
                "test.a-child-recovered case Met",
                "test.named child:A/authority:E06000004 Met",
                "test.named child:A/authority:E08000003 Met",
                "test.named child:B/authority:E06000004 Met",
                "test.recovered child:A Undetermined",
                "test.recovered child:B Met",
            ],
            part.Criteria.Select(finding => $"{finding.Id} {finding.Subject} {finding.Outcome}"));
    }

    [Fact]
    public void An_authority_is_found_wherever_the_file_names_it_and_only_once() => Assert.Equal(
        ["E06000004", "E06000021", "E08000003", "E08000006", "E08000035"],
        Authorities(A.SeriousCaseOfAChildLivingIn(Ids.Manchester)
            .Knows(Ids.Salford)
            .Involves(Ids.Leeds)
            .Involves(Ids.Manchester)
            .Notified("Thursday 28 March 2024", Ids.Stoke)));

    [Fact]
    public void Authorities_of_another_nation_are_left_to_its_own_part() =>
        Assert.Equal(["E06000004"], Authorities(A.SeriousCaseOfAChildLivingIn(Ids.Pembrokeshire).Knows(Ids.Pembrokeshire)));

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, Cases.Nation.England)]
    public void Where_the_place_is_not_known_an_authority_yet_to_be_named_comes_last(string? place, Cases.Nation? nation) =>
        Assert.Equal(["E06000004", "not-yet-known"], Authorities(A.SeriousCase().In(place, nation)));

    [Fact]
    public void Where_it_is_known_to_be_outside_and_the_home_is_known_none_is_wanting() =>
        Assert.Equal(["E06000004"], Authorities(A.SeriousCase().In(null, Cases.Nation.Scotland)));

    private static IEnumerable<string> Authorities(CaseBuilder the) =>
        Part(the).Criteria.Where(finding => finding.Id == "test.named").Select(finding => finding.Subject["child:A/authority:".Length..]);

    private static AdvicePart Part(CaseBuilder the) =>
        Assert.Single(TestPack.Of(new Recovered(), new AChildRecovered(), new Named()).Load().Advise(the.Build(), Instant.MaxValue).Parts);

    [RuleId("test.recovered", "recovered")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Recovered : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.a-child-recovered", "a child recovered")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class AChildRecovered : Criterion<WholeCase>
    {
        protected override void Define() => When(s => s.EveryChild.Any(child => Met<Recovered>(child)));
    }

    [RuleId("test.named", "named")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Named : Criterion<ChildAndAuthority>
    {
        protected override void Define() => When(s => s.AuthorityCode == s.AuthorityCode);
    }
}
