using NodaTime;
using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Intake;

/// <summary>Facts that a pack declares for itself, from the case file to the question that is asked.</summary>
public class LocalFactsReaderTests
{
    private const string Maundy = "Thursday 28 March 2024";

    private const string IsLearning = """
        {
          "id": "rivers.learning",
          "says": "the request is for learning",
          "kind": "criterion",
          "about": "child",
          "inForce": { "from": "2019-01-01", "by": "incident" },
          "cites": [{ "provision": "rivers-procedure/1", "says": "Invented." }],
          "when": { "fact": "local.rivers.requestKind", "is": "learning" }
        }
        """;

    private const string Papers = """
        {
          "id": "rivers.papers",
          "says": "the papers",
          "kind": "checklist",
          "about": "case",
          "inForce": { "from": "2019-01-01", "by": "incident" },
          "cites": [{ "provision": "rivers-procedure/1", "says": "Invented." }],
          "items": [{ "id": "request", "says": "the request", "where": { "fact": "local.rivers.requestKind", "is": "learning" }, "done": { "recorded": "local.rivers.requestKind" } }]
        }
        """;

    [Theory]
    [InlineData("""{ "requestKind": "learning" }""", Outcome.Met)]
    [InlineData("""{ "requestKind": "notification" }""", Outcome.NotMet)]
    [InlineData("""{ "requestKind": "cannot-be-established" }""", Outcome.Undetermined)]
    [InlineData("{}", Outcome.Undetermined)]
    public void A_rule_in_JSON_reads_a_fact_of_the_case(string facts, Outcome outcome) =>
        Assert.Equal(outcome, Criterion(Declaring(Pack().Rule(IsLearning)), facts, "rivers.learning").Outcome);

    [Theory]
    [InlineData("""{ "agencies": { "school-1": { "chronologyReturned": true } } }""", Outcome.Met)]
    [InlineData("""{ "agencies": { "school-1": { "chronologyReturned": false } } }""", Outcome.NotMet)]
    [InlineData("""{ "agencies": {} }""", Outcome.Undetermined)]
    public void A_rule_in_C_sharp_reads_a_fact_of_an_agency(string facts, Outcome outcome) =>
        Assert.Equal(outcome, Criterion(Declaring(Pack().Rule(new Returned())), facts, "rivers.returned").Outcome);

    [Fact]
    public void What_is_not_known_is_asked_at_its_place()
    {
        var part = Advise(Declaring(Pack().Rule(IsLearning).Rule(new Returned())), "{}");
        Assert.Contains(part.Missing, missing => missing is { Pointer: "/local/rivers/requestKind", Question: "What of requestKind?" });
        Assert.Contains(part.Missing, missing => missing is { Pointer: "/local/rivers/agencies/school-1/chronologyReturned", Question: "What of chronologyReturned?" });
    }

    [Fact]
    public void The_condition_is_told_in_the_words_of_the_declaration()
    {
        var rule = Declaring(Pack().Rule(IsLearning)).Load().Catalogue.Single(rule => rule.Id == "rivers.learning");
        Assert.Equal("the invented requestKind is learning", Assert.Single(rule.Eras[0].Clauses).Says);
    }

    [Fact]
    public void The_advice_tells_it_in_the_words_of_the_declaration_too()
    {
        var part = Advise(Declaring(Pack().Rule(IsLearning).Rule(Papers)), """{ "requestKind": "learning" }""");
        Assert.Equal("the invented requestKind is learning", Assert.Single(part.Criteria.Single(finding => finding.Id == "rivers.learning").Derivation).Text);
        var list = part.Checklists.Single(list => list.Id == "rivers.papers");
        Assert.Equal(["it applies: the invented requestKind is learning", "the invented requestKind is recorded"], Assert.Single(list.Items).Derivation.Select(step => step.Text));
    }

    [Theory]
    [InlineData("""{ "authorities": { "E06000004": { "endorsedOn": "2024-03-28" } } }""", DutyState.MetOnTime)]
    [InlineData("""{ "authorities": { "E06000004": { "endorsedOn": "did-not-happen" } } }""", DutyState.DueSoon)]
    [InlineData("{}", DutyState.DueSoon)]
    [InlineData("""{ "authorities": { "E06000004": { "endorsedOn": "2024-04-02" } } }""", DutyState.DueSoon)]
    public void An_event_is_seen_as_at_the_moment_asked_in_a_file_that_is_complete(string facts, DutyState state) =>
        Assert.Equal(state, Advise(Declaring(Pack().Rule(new Endorse()).Rule(new Happened()).Period("rivers.endorse.period", 2)), facts).Duties.Single(duty => duty.Id == "rivers.endorse").State);

    [Theory]
    [InlineData("""{ "requestKin": "learning" }""", "RR110 /local/rivers/requestKin", "did you mean `requestKind`?")]
    [InlineData("""{ "requestKind": "learnin" }""", "RR120 /local/rivers/requestKind", "did you mean `learning`?")]
    [InlineData("""{ "requestKind": true }""", "RR112 /local/rivers/requestKind", "")]
    [InlineData("""{ "agencies": { "school-2": { "chronologyReturned": true } } }""", "RR117 /local/rivers/agencies/school-2", "did you mean `school-1`?")]
    [InlineData("""{ "agencies": { "school-1": { "chronologyReturned": "yes" } } }""", "RR112 /local/rivers/agencies/school-1/chronologyReturned", "")]
    [InlineData("""{ "agencies": [] }""", "RR112 /local/rivers/agencies", "")]
    [InlineData("""{ "authorities": { "E06000004": { "endorsedOn": "2024-02-30" } } }""", "RR131 /local/rivers/authorities/E06000004/endorsedOn", "")]
    public void A_file_that_does_not_keep_to_the_declaration_is_refused_with_the_place(string facts, string begins, string contains)
    {
        var problems = Assert.Throws<CaseFileException>(() => Advise(Declaring(Pack().Rule(IsLearning)), facts)).Problems;
        Assert.Contains(problems, problem => problem.ToString().StartsWith(begins, StringComparison.Ordinal) && problem.ToString().Contains(contains, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/local/rivers/requestKin", "\"learning\"", "RR136 /assertions/0/fact")]
    [InlineData("/local/rivers/agencies/school-2/chronologyReturned", "true", "RR136 /assertions/0/fact")]
    [InlineData("/local/rivers/children/A/chronologyReturned", "true", "RR136 /assertions/0/fact")]
    [InlineData("/local/rivers/requestKind", "\"lerning\"", "RR1")]
    [InlineData("/local/rivers/agencies/school-1/chronologyReturned", "\"yes\"", "RR112 /assertions/0/value")]
    public void What_is_asserted_of_a_pack_keeps_to_the_declaration_too(string fact, string value, string begins)
    {
        var problems = Declaring(Pack().Rule(IsLearning)).Load().Check(File("{}") with { Assertions = [new Assertion { By = "E06000004", Fact = fact, Value = value }] });
        Assert.StartsWith(begins, Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/local/rivers/requestKind", "\"learning\"")]
    [InlineData("/local/rivers/agencies/school-1/chronologyReturned", "false")]
    [InlineData("/local/brooks/anything", "false")]
    public void What_is_asserted_of_a_fact_that_is_declared_or_of_a_pack_that_is_not_loaded_is_accepted(string fact, string value) =>
        Assert.Empty(Declaring(Pack().Rule(IsLearning)).Load().Check(File("{}") with { Assertions = [new Assertion { By = "E06000004", Fact = fact, Value = value }] }));

    [Fact]
    public void The_facts_of_a_pack_that_is_not_loaded_are_left_alone() =>
        Assert.Single(Advisor.For(Cores.England).Advise(File("""{ "anything": ["at", "all"] }"""), Instant.MaxValue).Parts);

    [Theory]
    [InlineData("\"is\": \"learning\"", "\"is\": \"lerning\"", "did you mean `learning`?")]
    [InlineData("local.rivers.requestKind", "local.rivers.requestKnd", "did you mean `local.rivers.requestKind`?")]
    [InlineData("local.rivers.requestKind", "local.rivers.chronologyReturned", "local.rivers.chronologyReturned")]
    public void A_rule_that_reads_what_is_not_declared_is_refused(string good, string bad, string contains) => Assert.Contains(
        Problems(() => Declaring(Pack().Rule(IsLearning.Replace(good, bad, StringComparison.Ordinal))).Load()),
        problem => problem.Contains(contains, StringComparison.Ordinal));

    [Theory]
    [InlineData("children", "case", "text")]
    [InlineData("RequestKind", "case", "text")]
    [InlineData("fine", "child-and-authority", "text")]
    [InlineData("fine", "case", "cod")]
    [InlineData("fine", "case", "code")]
    public void A_declaration_that_cannot_be_is_refused(string id, string about, string kind) =>
        Assert.NotEmpty(Problems(() => Pack().Rule(new Returned()).Fact("chronologyReturned", "agency", "yes-no").Fact(id, about, kind).Load()));

    private static LocalPack Pack() => new();

    private static LocalPack Declaring(LocalPack pack) => pack
        .Fact("requestKind", "case", "code", "notification", "learning")
        .Fact("chronologyReturned", "agency", "yes-no")
        .Fact("endorsedOn", "authority", "event");

    private static string[] Problems(Action load) => [.. Assert.Throws<PackException>(load).Problems.Select(problem => problem.ToString())];

    private static CriterionFinding Criterion(LocalPack pack, string facts, string id) => Advise(pack, facts).Criteria.Single(finding => finding.Id == id);

    private static AdvicePart Advise(LocalPack pack, string facts) => Assert.Single(pack.Load().Advise(File(facts), London.EndOfDay(Say.Day(Maundy))).Parts);

    private static CaseFile File(string facts) => A.SeriousCase().Build() with
    {
        Agencies = Listed.Complete(new AgencyInvolved { Ref = "school-1" }),
        Local = LocalFacts.From([new("rivers", facts)]),
    };

    [RuleId("rivers.returned", "the agency has returned its chronology")]
    [InForce("2019-01-01")]
    [Cites(LocalPack.Procedure, "Invented.")]
    private sealed class Returned : Criterion<AgencyInCase>
    {
        private static readonly LocalFact<bool> ChronologyReturned = new("rivers.chronologyReturned");

        protected override void Define() => When(s => s.Local(ChronologyReturned) == true);
    }

    [RuleId("rivers.endorse", "endorse the outcome")]
    [InForce("2019-01-01", By = GoverningDate.Incident)]
    [Cites(LocalPack.Procedure, "Invented.")]
    private sealed class Endorse : Duty<AuthorityInCase>
    {
        private static readonly LocalDay EndorsedOn = new("rivers.endorsedOn");
        private static readonly Parameter<TimeLimit> Period = new("rivers.endorse.period");

        protected override void Define() => OwedWhen(s => s.Incident.OccurredOn <= s.AsAt).By(Body.SafeguardingBoard).Within<Happened>(Period).DoneOn(s => s.Local(EndorsedOn));
    }

    [RuleId("rivers.happened", "the incident happened")]
    [InForce("2019-01-01", By = GoverningDate.Incident)]
    [Cites(LocalPack.Procedure, "Invented.")]
    private sealed class Happened : Clock<AuthorityInCase>
    {
        protected override void Define() => StartsOn(s => s.Incident.OccurredOn);
    }
}
