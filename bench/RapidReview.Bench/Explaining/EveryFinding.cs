using System.Diagnostics;
using RapidReview.Bench.England;
using RapidReview.Rules;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;

namespace RapidReview.Bench.Explaining;

/// <summary>Times the explanation of every finding of every worked case, each apart, as whoever asks about one finding waits for it.</summary>
internal static class EveryFinding
{
    /// <summary>The fastest of several rounds for each finding, so that what else the machine does falls out; of all findings, how they spread.</summary>
    /// <param name="folder">The worked cases.</param>
    /// <param name="rounds">How many rounds.</param>
    public static List<Spread> Measure(string folder, int rounds)
    {
        var advisor = Advisor.For(Cores.England, Cores.Wales);
        var decisions = Directory.EnumerateFiles(folder, "*.case.json").Order(StringComparer.Ordinal).Select(path => CaseFileReader.Read(File.ReadAllBytes(path)).File!).Select(file => advisor.Decide(file, Comparison.Now)).ToList();
        var asked = decisions.SelectMany(decision => decision.ExplainEverything().Parts.SelectMany(Explanations.All).Select(finding => (decision, finding.Id, finding.Subject)).Distinct()).ToList();
        var (rests, turns) = (Best(asked.Count), Best(asked.Count));
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < asked.Count; i++)
            {
                var (decision, id, subject) = asked[i];
                var watch = Stopwatch.StartNew();
                foreach (var part in decision.Parts)
                    _ = new FindingExplainer(decision.Case, part).Of(id, subject).Count();
                rests[i] = Math.Min(rests[i], watch.Elapsed.TotalMilliseconds);
                watch.Restart();
                _ = decision.Explain(id, subject).Count;
                turns[i] = Math.Min(turns[i], watch.Elapsed.TotalMilliseconds);
            }
        }

        return [Spread.Of("why, and what it rests on", rests), Spread.Of("the same, and what it turns on", turns)];
    }

    private static double[] Best(int count)
    {
        var best = new double[count];
        Array.Fill(best, double.MaxValue);
        return best;
    }
}
