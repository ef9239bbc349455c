using System.Linq.Expressions;
using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Tests.Conditions.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Conditions;

public class LambdaReaderTests
{
    public static TheoryData<string> Constructs => Lambdas.Names;

    public static TheoryData<string> Refusals => [.. Refused.All.Keys];

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Every_construct_gives_its_tree(string name)
    {
        var problems = new List<Problem>();
        Assert.Equal(Lambdas.All[name].Tree, LambdaReader.Condition("test.rule", "when", Lambdas.All[name].Lambda, problems));
        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_does_not_belong_in_a_condition_is_refused_with_rule_fragment_and_remedy(string name)
    {
        var (lambda, code, fragment, remedy) = Refused.All[name];
        var problems = new List<Problem>();
        Assert.Null(LambdaReader.Condition("test.rule", "when", lambda, problems));
        var problem = Assert.Single(problems);
        Assert.Equal((code, "test.rule", "when"), (problem.Code, problem.Document, problem.Pointer));
        Assert.Contains($"`{fragment}`", problem.Found, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_is_read_as_well_as_a_condition()
    {
        Expression<Func<ChildAndAuthority, Fact<AuthorityCode>>> area = s => s.Child.Residence.Authority;
        var problems = new List<Problem>();
        Assert.Equal(Trees.F("Child", "Residence", "Authority"), LambdaReader.Operand("test.rule", "recipient-area", area, problems));
        Assert.Empty(problems);
    }

    [Fact]
    public void All_refusals_of_a_condition_come_at_once()
    {
        var problems = new List<Problem>();
        Assert.Null(LambdaReader.Condition("test.rule", "when", Refused.Many, problems));
        Assert.Equal(["RR301", "RR301", "RR301", "RR306"], problems.Select(problem => problem.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_condition_that_is_too_deep_is_refused()
    {
        var subject = Expression.Parameter(typeof(ChildAndAuthority), "s");
        var body = Lambdas.All["yes"].Lambda.Body;
        for (var i = 0; i < 63; i++)
            body = Expression.Not(body, typeof(Truth).GetMethod("op_LogicalNot"));
        var problems = new List<Problem>();
        Assert.Null(LambdaReader.Condition("test.rule", "when", Expression.Lambda(body, subject), problems));
        Assert.Equal("RR309", Assert.Single(problems).Code);
    }

    private sealed class Refused : Criterion<ChildAndAuthority>
    {
        private static readonly AuthorityCode Nowhere = new("E99999999");

        private static readonly AuthorityCode Changeable = new("E06000004");

        private static readonly AbuseOrNeglectView[] Views = [AbuseOrNeglectView.Known];

        private static readonly ParallelProcess[] Processes = [ParallelProcess.Inquest];

        private static readonly string Later = string.Concat("later", "");

#pragma warning disable CA2211, CS0649 // A field that can change is what is to be refused.
        public static AuthorityCode Mutable = Changeable;
#pragma warning restore CA2211, CS0649

        public static IReadOnlyDictionary<string, (Expression<Func<ChildAndAuthority, Truth>> Lambda, string Code, string Fragment, string Remedy)> All { get; } = Make();

        public static Expression<Func<ChildAndAuthority, Truth>> Many { get; } = s =>
            Truth.Of(s.Child.Ref == "A")
            && Choose(Truth.True, new NodaTime.LocalDate(2019, 4, 1), s.Child.BornOn) < DateOf<NamelessRule>(s, FindingDate.Due);

        protected override void Define() => When(s => s.Child.HasDied == true);

        private static Dictionary<string, (Expression<Func<ChildAndAuthority, Truth>>, string, string, string)> Make()
        {
            var captured = Views[0];
            var period = Lambdas.Period;
            var which = FindingDate.Due;
            return new(StringComparer.Ordinal)
            {
                ["plain texts"] = (s => Truth.Of(s.Child.Ref == "A"), "RR301", "Truth.Of((s.Child.Ref == \"A\"))", "hides what is unknown"),
                ["plain numbers"] = (s => Truth.Of(s.Case.Children.Count > 1), "RR301", "Truth.Of((s.Case.Children.Count > 1))", "hides what is unknown"),
                ["plain yes or no"] = (s => Truth.Of(s.Child.HasDied.IsKnown), "RR301", "Truth.Of(s.Child.HasDied.IsKnown)", "Compare facts"),
                ["a choice of truths"] = (s => s.Child.HasDied.IsKnown ? s.Child.HasDied == true : Truth.False, "RR301", "(s.Child.HasDied.IsKnown ? (s.Child.HasDied == true) : Truth.False)", "Use facts, parameters, comparisons"),
                ["a truth itself"] = (s => Truth.False, "RR301", "Truth.False", "Truth.LeftOpen"),
                ["the inside of a fact"] = (s => (Fact<bool>)s.Child.HasDied.Value == true, "RR301", "s.Child.HasDied.Value", "it may not be known"),
                ["the inside of an authority fact"] = (s => s.AuthorityCode.Value == s.Incident.Place.Authority, "RR301", "s.AuthorityCode.Value", "it may not be known"),
                ["the inside of a code"] = (s => s.Authority.Code.Nation == Nation.England, "RR301", "s.Authority.Code.Nation", "Follow properties"),
                ["the inside of a date"] = (s => (Fact<bool>)s.Child.BornOn.IsExact == true, "RR301", "s.Child.BornOn.IsExact", "it may not be known"),
                ["an item by position"] = (s => s.Case.Children[0].HasDied == true, "RR301", "s.Case.Children.get_Item(0).HasDied", "Follow properties"),
                ["a captured local"] = (s => s.Knowledge.AbuseOrNeglect == captured, "RR301", "captured", "static readonly field"),
                ["a captured parameter"] = (s => s.After(s.Child.BornOn, period) < s.AsAt, "RR301", "period", "static field"),
                ["a captured kind of date"] = (s => DateOf<OtherRule>(s, which) < s.AsAt, "RR301", "which", "FindingDate.Due"),
                ["a field that can change"] = (s => s.AuthorityCode == Mutable, "RR301", "Refused.Mutable", "static readonly"),
                ["a number"] = (s => s.Child.Knowledge.CountWhere(k => k.KnewOfIncident < s.AsAt) >= 2, "RR306", "2", "parameter"),
                ["a date in place"] = (s => s.Child.BornOn < new NodaTime.LocalDate(2019, 4, 1), "RR306", "new LocalDate(2019, 4, 1)", "parameter"),
                ["arithmetic"] = (s => s.Child.Knowledge.CountWhere(k => k.KnewOfIncident < s.AsAt) >= s.NumberOf(Lambdas.Number) + 1, "RR306", "(s.NumberOf(Lambdas.Number) + 1)", "parameter"),
                ["any method"] = (s => Never(s), "RR301", "Refused.Never(s)", "may be called"),
                ["any method for a value"] = (s => s.Child.LegalStatus == Text(s), "RR301", "Refused.Text(s)", "may be called for a value"),
                ["a text made on the way"] = (s => s.Child.LegalStatus == s.Child.Ref.ToString(), "RR301", "s.Child.Ref.ToString()", "may be called for a value"),
                ["a value made on the way recorded"] = (s => DateFact.LatestOf(s.Child.BornOn, s.Child.DiedOn).IsRecorded, "RR301", "DateFact.LatestOf(s.Child.BornOn, s.Child.DiedOn)", "Follow properties"),
                ["a query"] = (s => Truth.Of(s.Case.Children.Select(c => c.Ref).Contains("A")), "RR301", "Truth.Of(s.Case.Children.Select(c => c.Ref).Contains(\"A\"))", "Compare facts"),
                ["codes kept elsewhere"] = (s => s.Knowledge.AbuseOrNeglect.IsOneOf(Views), "RR301", "s.Knowledge.AbuseOrNeglect.IsOneOf(Refused.Views)", "List the codes in place"),
                ["no codes"] = (s => s.Knowledge.AbuseOrNeglect.IsOneOf(), "RR301", "s.Knowledge.AbuseOrNeglect.IsOneOf()", "at least one"),
                ["items kept elsewhere"] = (s => s.Case.Incident.ParallelProcesses.Includes(Processes), "RR301", "s.Case.Incident.ParallelProcesses.Includes(Refused.Processes)", "List the codes in place"),
                ["a code that there is not"] = (s => s.Knowledge.AbuseOrNeglect == (AbuseOrNeglectView)9, "RR304", "9", "`suspected`"),
                ["an authority that there is not"] = (s => s.AuthorityCode == Nowhere, "RR304", "E99999999", "GSS code"),
                ["a rule without an id"] = (s => Met<NamelessRule>(s), "RR301", "Met<NamelessRule>(s)", "[RuleId]"),
                ["a clause made elsewhere"] = (s => Truth.LeftOpen(Later), "RR301", "Truth.LeftOpen(Refused.Later)", "in place"),
                ["an empty clause"] = (s => Truth.LeftOpen(" "), "RR301", "Truth.LeftOpen(\" \")", "why the question stays open"),
                ["two constants"] = (s => (Fact<bool>)true == true, "RR301", "(true == true)", "one side must be a fact"),
                ["a test kept elsewhere"] = (s => s.Case.Children.Any(HasDied), "RR301", "HasDied", "in place"),
                ["no dates"] = (s => DateFact.LatestOf() < s.AsAt, "RR301", "DateFact.LatestOf()", "may be called for a value"),
            };
        }

        private static Truth HasDied(Child child) => child.HasDied == true;

        private static Truth Never(ChildAndAuthority s) => s.Child.HasDied == false;

        private static string Text(ChildAndAuthority s) => s.Key;
    }
}
