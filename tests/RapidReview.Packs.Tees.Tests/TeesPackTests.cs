using System.Text.Json.Nodes;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Packs.Tees.Tests;

/// <summary>The pack as a whole: what it is, and since when.</summary>
public class TeesPackTests
{
    private static readonly Pack Tees = Pack.Of(new TeesPack());

    public static TheoryData<string> Rules => [.. Tees.Manifest.Rules];

    [Fact]
    public void It_builds_on_England_for_four_authorities_since_4_July_2018()
    {
        Assert.Equal(("tees", "england", false), (Tees.Manifest.Id, Tees.Manifest.Extends, Tees.Manifest.IsCore));
        Assert.Equal([ACase.Hartlepool, ACase.Middlesbrough, ACase.Redcar, ACase.Stockton], Tees.Manifest.Area.Select(area => area.Value));
        Assert.Equal(new NodaTime.LocalDate(2018, 7, 4), Tees.Manifest.CoversFrom);
    }

    [Fact]
    public void It_loads_with_the_cores_of_both_nations() =>
        Assert.Equal(["england", "tees", "wales"], Advisor.For(Cores.England, Cores.Wales, Tees).Packs.Select(pack => pack.Manifest.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Everything_that_it_cites_of_its_own_was_read_and_everything_that_it_read_is_cited()
    {
        Assert.All(Tees.Sources.Provisions, provision => Assert.Equal(Verification.Verified, provision.Verification));
        Assert.All(Tees.Sources.Provisions, provision => Assert.Equal(
            provision.Instrument.Id == "tees-form" ? AuthorityRank.LocalTemplateOrTarget : AuthorityRank.PublishedLocalProcedure,
            provision.Rank));
        var cited = Advisor.For(Cores.England, Tees).Catalogue.Where(rule => rule.Pack == "tees").SelectMany(rule => rule.Eras).SelectMany(era => era.Sources).Select(source => source.Provision);
        Assert.Equal([], Tees.Sources.Provisions.Select(provision => provision.Id).Except(cited, StringComparer.Ordinal));
    }

    [Fact]
    public void It_knows_only_what_pack_authors_see() => Assert.Equal(
        ["RapidReview.Abstractions"],
        typeof(TeesPack).Assembly.GetReferencedAssemblies().Select(known => known.Name).Where(name => name!.StartsWith("RapidReview", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_is_named_where_its_topic_and_its_provisions_are_told(string rule)
    {
        var (topic, thing) = (rule.Split('.')[1], rule.Split('.')[2]);
        var page = Page();
        Assert.True(page.Contains($"`{topic}.{thing}`", StringComparison.Ordinal) || page.Contains($"`{rule}`", StringComparison.Ordinal) || page.Contains($"`{topic}.*`", StringComparison.Ordinal), rule);

        // No part of a namespace is called as its root is: the folder of `rapid-review` is Review.
        var folder = topic == "rapid-review" ? "Review" : string.Concat(topic.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        Assert.Contains($"`{thing}`", Page(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_accounts_for_each_of_the_72_provisions() =>
        Assert.All(Enumerable.Range(1, 72), number => Assert.Single(Page().Split('\n'), line => line.StartsWith($"| TEES-{number:00} | ", StringComparison.Ordinal)));

    [Fact]
    public void It_holds_no_way_to_reach_anybody()
    {
        var written = string.Concat(new[] { "pack.json", "sources.json", "parameters.json", "facts.json" }.Select(file => System.Text.Encoding.UTF8.GetString(new TeesPack().Read(file)!.Value.Span)));
        Assert.DoesNotContain("@", written + Page(), StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]{5}", written.Replace("E0600000", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_is_there_on_4_July_2018_and_not_on_the_day_before(string rule)
    {
        var (make, subject) = Situation(rule);
        Assert.Equal(Outcome.Met, Look.OutcomeOf(make("2018-07-04", "2018-07-05").Part(), rule, subject));
        Assert.Null(Look.OutcomeOf(make("2018-07-03", "2018-07-04").Part(), rule, subject));
    }

    /// <summary>A case in which a rule is met, all on one day; what comes after it on the next.</summary>
    private static (Func<string, string, ACase> Make, string Subject) Situation(string rule) => rule switch
    {
        "tees.area.hartlepool-and-stockton" => (Reviewed, Authority(ACase.Stockton)),
        "tees.area.middlesbrough-and-redcar" => (In(ACase.Redcar), Authority(ACase.Redcar)),
        "tees.area.falls-to-authority" => (Reviewed, Pair),
        "tees.identification.found-not-met" => (Near(ACase.Stockton), ACase.Child),
        "tees.identification.decide" => ((day, _) => ACase.Harmed(day), ACase.Child),
        "tees.identification.expected-death" => (Reviewed, ACase.Child),
        "tees.identification.family-known" or "tees.identification.consider-as-serious" => (Suicide, ACase.Child),
        "tees.identification.concern-is-suspicion" => (Suicide, Pair),
        "tees.identification.update-not-again" => (DiedLater, Pair),
        "tees.learning-request.near-miss" or "tees.learning-request.to-hartlepool-and-stockton" => (Near(ACase.Stockton), Pair),
        "tees.learning-request.to-middlesbrough-and-redcar" => (Near(ACase.Redcar), $"{ACase.Child}/{Authority(ACase.Redcar)}"),
        "tees.learning-request.requested" or "tees.learning-request.consider" or "tees.learning-request.activity" => ((day, next) => Near(ACase.Stockton)(day, next).Says("learningRequestedOn", day), Pair),
        "tees.learning-request.one-box" => ((day, next) => Reviewed(day, next).Says("learningBoxTicked", true), ACase.Child),
        "tees.learning-request.wrong-box" => ((day, next) => Reviewed(day, next).Says("learningBoxTicked", true).Says("notificationBoxTicked", false), Pair),
        "tees.reporting.five-days-as-must" or "tees.reporting.partnership-without-days" => ((day, _) => ACase.Harmed(day), Pair),
        "tees.rapid-review.ask-for-chronology" => (Reviewed, "agency:hospital-1"),
        "tees.rapid-review.chronologies-asked" => ((day, next) => Reviewed(day, next).Also("agencies", """{ "complete": true, "items": [] }"""), "case"),
        "tees.rapid-review.who-attends" => (Reviewed, "meeting:M1"),
        "tees.rapid-review.meeting-tasks" => ((day, next) => Reviewed(day, next).Meeting("M1", """{ "involvementDiscussed": true, "factsGathered": true, "immediateActionDiscussed": true, "improvementsConsidered": true, "nextStepsDecided": true }"""), "meeting:M1"),
        "tees.rapid-review.summarise-why-not" => ((day, next) => Reviewed(day, next).Also("answers", """{ "localReviewDecision": "not-undertake" }"""), Authority(ACase.Stockton)),
        _ when rule.StartsWith("tees.local-review.", StringComparison.Ordinal) => (Reviewed, Authority(ACase.Stockton)),
        _ when rule.StartsWith("tees.identification.", StringComparison.Ordinal) || rule.StartsWith("tees.form.", StringComparison.Ordinal) => (Reviewed, ACase.Child),
        _ => (Reviewed, Pair),
    };

    private static string Page(string folder = "") => PackUnderTest.Text(Path.Combine(folder, "README.md"));

    private static string Pair => $"{ACase.Child}/{Authority(ACase.Stockton)}";

    private static string Authority(string code) => $"authority:{code}";

    private static Func<string, string, ACase> In(string authority) => (day, _) => ACase.Harmed(day, authority);

    /// <summary>Harmed, reported, notified, reviewed, and a local review commissioned, all on one day, with every field of the form.</summary>
    private static ACase Reviewed(string day, string next)
    {
        var the = ACase.Harmed(day).Notified(day)
            .With("linkToIncident", "suspected").With("expectedToDie", true)
            .With("servicesAtIncident", JsonNode.Parse("""{ "complete": true, "items": [] }""")).With("siblings", JsonNode.Parse("""{ "complete": true, "items": [] }"""))
            .Says("criteriaBelievedMetOn", day).Says("notificationBoxTicked", true).Says("learningBoxTicked", false)
            .Says("referrerAgency", "hospital-1").Says("formSubmittedOn", day).Says("accountWritten", true).Says("reasonsWritten", true)
            .Partnership("reviewCriteriaFoundMetOn", day)
            .Did("localReview.decidedOn", day).Did("localReview.reviewerNamedOn", day)
            .Also("answers", """{ "localReviewDecision": "undertake" }""")
            .Also("agencies", """{ "items": [{ "ref": "hospital-1", "involvedWithChild": true }] }""")
            .Also("meetings", $$"""[{ "ref": "M1", "kind": "rapid-review", "authority": "E06000004", "scheduledFor": "{{next}}" }]""");
        foreach (var fact in (string[])["methodHasRegard", "methodExaminesPractice", "methodExaminesOrganisations", "methodLeadsToRecommendations", "methodShowsChild", "methodShowsFamily", "reviewIsProportionate", "reviewKeepsToLearning", "reviewExplainsWhy"])
            the.Partnership(fact, true);
        return the;
    }

    private static ACase Suicide(string day, string next) => ACase.Died(day)
        .With("familyKnownToSocialCare", "current").With("knownBecauseOfAbuseOrNeglect", true).Says("concernAboutThisChild", true);

    private static ACase DiedLater(string day, string next) => ACase.Harmed(day).With("died", null).With("diedOn", next).Notified(day).CompleteTo(next);

    private static Func<string, string, ACase> Near(string authority) => (day, _) => ACase.NearMiss(day, authority).Says("criteriaJudgedNotMetOn", day).Says("learningSeen", true);
}
