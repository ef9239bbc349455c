using NodaTime;
using RapidReview.Cases;
using RapidReview.Rules.Reasoning;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>The engine against the reference interpreter.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void The_engine_and_a_plain_interpreter_conclude_the_same() => Property.Holds(Generated.Cases, situation =>
    {
        var nations = Enumerable.ToDictionary([Nation.England, Nation.Wales], nation => nation, nation => new PlainCase(situation.File, situation.AsAt, nation));
        var decision = situation.Decide();
        var natural = nations.Where(nation => nation.Value.IsConcerned).Select(nation => (nation.Key, (ForcedEdition?)null));
        var forced = nations.Where(nation => nation.Value.IsConcerned && situation.Forced?.Pack == PackOf(nation.Key)).Select(nation => (nation.Key, situation.Forced));
        Assert.Equal(natural.Concat(forced), decision.Parts.Select(part => (NationOf(part), part.Forced ? new ForcedEdition(PackOf(NationOf(part)), part.Decider.Edition) : null)));
        foreach (var part in decision.Parts)
            Compare(part, nations[NationOf(part)]);
    }, times: 500);

    [Fact]
    public void They_agree_about_subjects_of_every_kind() => Property.Holds(Generated.Cases, situation =>
    {
        var plain = new PlainCase(situation.File, situation.AsAt, Nation.England, EverySubject.Advisor.Packs[0].Manifest.CoversFrom);
        foreach (var part in (situation with { Forced = null }).Decide(EverySubject.Advisor).Parts)
            Compare(part, plain);
    });

    private static Nation NationOf(DecidedPart part) => part.Decider.Rules.Core.Manifest.Nation;

    private static string PackOf(Nation nation) => nation == Nation.England ? "england" : "wales";

    private static void Compare(DecidedPart part, PlainCase plain)
    {
        var law = new PlainLaw(part.Decider.Rules, part.Decider.Edition);
        var accepted = new Dictionary<(int Rule, string Subject), PlainFinding>();
        var engine = new PlainEngine(law, (rule, subject) => accepted[(rule, subject.Key)], new PlainReading());
        for (var rule = 0; rule < law.Rules.Count; rule++)
        {
            var subjects = part.Subjects.Of(law.Rules[rule].Subject);
            var mine = plain.Subjects.Where(subject => subject.Kind == law.Rules[rule].Subject.Type().Name).ToDictionary(subject => subject.Key, StringComparer.Ordinal);
            Assert.Equal(mine.Keys.Order(StringComparer.Ordinal), subjects.Select(subject => subject.Key).Order(StringComparer.Ordinal));
            foreach (var subject in subjects)
            {
                var cell = part.Board.At(rule, subject);
                var eras = cell.Possible.Count > 0 ? [.. cell.Possible] : new List<RapidReview.Rules.Reasoning.Cell> { cell };
                var settled = new Dictionary<LocalDate, Tri>();
                var found = engine.Decide(rule, mine[subject.Key], day => settled[day] = PlainFinding.Of(eras.Last(era => era.Governing <= day).Outcome));
                var name = $"{law.Rules[rule].Id} {part.Decider.Edition} of {subject.Key}";
                Assert.True(found == PlainFinding.Of(cell), $"{name}:\nplainly {found}\nengine {PlainFinding.Of(cell)}");
                foreach (var (day, outcome) in settled)
                    Justify(outcome, law, rule, mine[subject.Key], day, name, eras.Exists(era => era.CasesNotExamined));
                accepted[(rule, subject.Key)] = found;
            }
        }
    }

    /// <summary>Where plain evaluation leaves an outcome open, the engine may settle it only if every case gives the same, and must if it went through them.</summary>
    private static void Justify(Tri outcome, PlainLaw law, int rule, PlainSubject subject, LocalDate day, string name, bool cut)
    {
        // Going through all cases by hand is slow: every conclusion that the engine settled so, and of the others a few.
        if ((outcome == Tri.Open && (name.Length + day.DayOfYear) % 16 > 0) || new BruteForce(law, rule, subject, day).Outcomes() is not { } cases)
            return;
        var certain = cases.Count == 1 ? cases.Single() : Tri.Open;
        Assert.True(outcome == certain || (outcome == Tri.Open && cut), $"{name} on {day}: the engine says {outcome}, all cases say {certain}");
    }
}
