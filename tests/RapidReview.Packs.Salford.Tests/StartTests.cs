
namespace RapidReview.Packs.Salford.Tests;

public class StartTests
{
    private const string Judged = """[{ "judgement": "no", "on": "2024-02-01", "by": "paediatrician-1" }]""";

    [Theory]
    [InlineData("""{ "code": "E08000006", "partnershipAwareOn": "2024-02-02" }""", true)]
    [InlineData("""{ "code": "E08000006", "referralReceivedOn": "2024-02-02" }""", true)]
    [InlineData("""{ "code": "E08000006" }""", false)]
    public void Where_the_partnership_knows_and_nothing_is_notified_the_authority_is_to_be_asked(string authority, bool told) =>
        Assert.Equal(told, Look.Note(Invented.Plain().With("notifications", "[]").With("authorities.0", authority).Advise(), "start.knowledge") is not null);

    [Fact]
    public void Once_the_authority_has_notified_there_is_nothing_to_ask() =>
        Assert.Null(Look.Note(Invented.Plain().With("authorities.0", """{ "code": "E08000006", "partnershipAwareOn": "2024-02-02" }""").Advise(), "start.knowledge"));

    [Fact]
    public void Of_a_case_that_is_not_serious_there_is_nothing_to_ask() =>
        Assert.Null(Look.Note(NotSerious().With("authorities.0", """{ "code": "E08000006", "partnershipAwareOn": "2024-02-02" }""").Advise(), "start.knowledge"));

    [Fact]
    public void Knowledge_starts_no_national_clock()
    {
        var part = Invented.Plain().With("notifications", "[]").With("authorities.0", """{ "code": "E08000006", "partnershipAwareOn": "2024-02-02" }""").Advise();
        Assert.DoesNotContain(part.Clocks, clock => clock.Id == "england.rapid-review.start" && clock.Start.IsKnown);
    }

    [Fact]
    public void Below_the_criteria_with_neglect_suspected_the_subgroup_is_open_to_the_case() =>
        Assert.NotNull(Look.Note(NotSerious().Advise(), "subgroup.below-criteria"));

    [Fact]
    public void Where_the_criteria_are_met_or_may_be_it_is_not_mentioned()
    {
        Assert.Null(Look.Note(Invented.Plain().Advise(), "subgroup.below-criteria"));
        Assert.Null(Look.Note(Invented.Plain().With("children.0.harmAssessments", "[]").With("notifications", "[]").Advise(), "subgroup.below-criteria"));
    }

    [Fact]
    public void Where_abuse_and_neglect_are_excluded_it_is_not_mentioned() =>
        Assert.Null(Look.Note(NotSerious().With("children.0.knowledge.items.0.views", """[{ "view": "considered-and-excluded", "on": "2024-02-01" }]""").Advise(), "subgroup.below-criteria"));

    private static CaseText NotSerious() => Invented.Plain().With("notifications", "[]").With("children.0.harmAssessments", Judged).With("children.0.knowledge.items.0.knewOfDeathOrSeriousHarm", "\"did-not-happen\"");
}
