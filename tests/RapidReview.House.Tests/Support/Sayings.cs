using System.Text.RegularExpressions;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;
using RapidReview.Testing;
using Finding = RapidReview.Findings.Finding;

namespace RapidReview.House.Tests.Support;

/// <summary>Everything that is said of every rule on many invented cases, and in which outcomes.</summary>
internal static partial class Sayings
{
    /// <summary>How many cases are made up beside those that the packs keep.</summary>
    private const int Made = 100;

    /// <summary>In how many cases facts are supposed for the sake of one rule.</summary>
    private const int Tried = 8;

    private static readonly Lazy<(Advisor Advisor, HashSet<(string, Outcome)> Outcomes, Dictionary<string, string> Said)> Known = new(Gather);

    /// <summary>Whoever advises under everything that there is.</summary>
    public static Advisor Advisor => Known.Value.Advisor;

    /// <summary>The rules, each with an outcome in which it was told.</summary>
    public static IReadOnlySet<(string Rule, Outcome Outcome)> Outcomes => Known.Value.Outcomes;

    /// <summary>Everything that was said, each text with the first rule of which it was.</summary>
    public static IReadOnlyDictionary<string, string> Said => Known.Value.Said;

    /// <summary>The sentences of a text; what stands on both sides of a semicolon or colon is read in one breath each, and a day counts as one word.</summary>
    public static IEnumerable<string> Breaths(string text) => Ends().Split(Days().Replace(text, "day")).Where(part => part.Length > 0);

    private static (Advisor, HashSet<(string, Outcome)>, Dictionary<string, string>) Gather()
    {
        var ids = ((IEnumerable<object[]>)PackCasesTests.Packs()).Select(row => (string)row[0]).ToList();
        Pack[] packs = [Cores.England, Cores.Wales, .. ids.Select(PackCasesTests.Load)];
        var advisor = Advisor.For(packs);
        var (outcomes, said) = (new HashSet<(string, Outcome)>(), new Dictionary<string, string>(StringComparer.Ordinal));
        var generator = new CaseGenerator(packs);
        var cases = ids.SelectMany(id => PackCase.In(Path.Combine(Repository.Root, "rules", id))).Select(one => (one.File!, one.Options))
            .Concat(Worked().Select(file => (file, new AdviceOptions())))
            .Concat(Enumerable.Range(1, Made).Select(generator.Of).Select(given => (given.File, given.Options)));
        var decided = cases.Select(one => (one.Item1, advisor.Decide(one.Item1, Instant.MaxValue, one.Item2))).ToList();
        var told = decided.ConvertAll(one => Note(one.Item2));
        foreach (var (id, outcome) in advisor.Catalogue.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).SelectMany(id => new[] { Outcome.Met, Outcome.NotMet, Outcome.Undetermined }.Select(outcome => (id, outcome))).Where(one => !outcomes.Contains(one)).ToList())
            Suppose(id, outcome);

        // Where no case tells a rule so, facts are supposed until one does.
        void Suppose(string id, Outcome outcome)
        {
            foreach (var ((file, decision), _) in decided.Zip(told).Where(pair => pair.Second.Contains(id)).Take(Tried))
            {
                foreach (var changes in decision.Explain(id).SelectMany(explained => Supposed(explained, outcome)))
                {
                    if (outcomes.Contains((id, outcome)))
                        return;
                    if (CaseChanges.Apply(file, changes).File is { } changed && advisor.Check(changed).Count == 0)
                        Note(advisor.Decide(changed, decision.AsAt, new() { AsAt = decision.AsAt }));
                }
            }
        }

        HashSet<string> Note(Decision decision)
        {
            var rules = new HashSet<string>(StringComparer.Ordinal);
            foreach (var finding in decision.ExplainEverything().Parts.SelectMany(Explanations.All))
            {
                rules.Add(finding.Id);
                outcomes.Add((finding.Id, Explanations.Outcome(finding)));
                foreach (var text in Texts(finding))
                    said.TryAdd(text, finding.Id);
            }

            return rules;
        }

        foreach (var rule in advisor.Catalogue)
        {
            // The catalogue names each item of a checklist by its id as well, for whoever fills it in.
            foreach (var clause in rule.Eras.SelectMany(era => era.Clauses))
                said.TryAdd(ItemIds().Replace(clause.Says, ""), rule.Id);
        }

        return (advisor, outcomes, said);
    }

    /// <summary>What to suppose for an outcome: a set that leads to it; to leave it open, one fact less.</summary>
    private static IEnumerable<IEnumerable<CaseChange>> Supposed(FindingExplanation explained, Outcome outcome) => outcome == Outcome.Undetermined
        ? explained.RestsOn.Select(fact => (IEnumerable<CaseChange>)[new CaseChange(fact.Pointer!, "null")])
        : explained.Turns!.Sets.Where(set => set.Outcome == outcome).Select(set => set.Facts.Select(fact => fact.Change));

    /// <summary>The worked cases of the cores, and the examples.</summary>
    private static IEnumerable<CaseFile> Worked() => Repository.Files("tests/RapidReview.Rules.Tests/Golden/Cases", "*.case.json").Concat(Repository.Files("examples", "case.json"))
        .Select(path => CaseFileReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, path))).File)
        .OfType<CaseFile>();

    private static IEnumerable<string> Texts(Finding finding) => finding.Reasons
        .Append(finding.Says)
        .Concat(finding is NoteFinding note ? [note.Advice] : [])
        .Concat(finding.Derivation.SelectMany(Texts))
        .Concat(finding is ChecklistFinding list ? list.Items.SelectMany(item => item.Derivation.SelectMany(Texts).Append(item.Says).Concat(item.Missing.Select(missing => missing.Question))) : []);

    private static IEnumerable<string> Texts(Derivation step) =>
        (step.Parts.Count == 0 ? new[] { step.Text, step.Found } : []).OfType<string>()
            .Concat(step.Facts.SelectMany(fact => new[] { fact.Says, fact.Value }).OfType<string>())
            .Concat(step.Parts.SelectMany(Texts));

    [GeneratedRegex(@"\b[A-Z][a-z]+day \d{1,2} [A-Z][a-z]+ \d{4}\b", RegexOptions.None, 1000)]
    private static partial Regex Days();

    [GeneratedRegex(@" \([a-z]+(?:-[a-z]+)*\)", RegexOptions.None, 1000)]
    private static partial Regex ItemIds();

    [GeneratedRegex(@"(?<=[.;:?])\s+|, (?:and|or|otherwise) ", RegexOptions.None, 1000)]
    private static partial Regex Ends();
}
