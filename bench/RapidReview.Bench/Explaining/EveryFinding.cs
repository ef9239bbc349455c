using System.Diagnostics;
using NodaTime;
using RapidReview.Bench.Timing;
using RapidReview.Rules;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Explanation;

namespace RapidReview.Bench.Explaining;

internal static class EveryFinding
{
    public static void Print(string folder)
    {
        var advisor = Advisor.For(Cores.England, Cores.Wales);
        var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (path, CaseFileReader.Read(File.ReadAllBytes(path)).File!)).ToList();
        for (var round = 0; round < 2; round++)
        {
            var times = new List<(double, string)>();
            foreach (var (path, file) in files)
            {
                var decision = advisor.Decide(file, Instant.FromUtc(2026, 11, 1, 0, 0));
                foreach (var finding in decision.Explain().Parts.SelectMany(Explanations.All).Select(f => (f.Id, f.Subject)).Distinct())
                {
                    var watch = Stopwatch.StartNew();
                    var e = advisor.Explain(file, finding.Id, finding.Subject, decision.AsAt, new() { AsAt = decision.AsAt });
                    times.Add((watch.Elapsed.TotalMilliseconds, $"{Path.GetFileName(path)} {finding.Id}#{finding.Subject} {e[0].Turns!.Sets.Count} {e[0].Turns!.MayBeMore} {e[0].TurnsOn.Count}/{e[0].RestsOn.Count}"));
                }
            }

            times.Sort();
            Console.WriteLine($"{times.Count} findings: median {Interleaved.Median(times.Select(t => t.Item1)):F3} ms, mean {times.Average(t => t.Item1):F3}, 90% {times[times.Count * 9 / 10].Item1:F1} worst {times[^1]}");
            foreach (var t in times.TakeLast(8))
                Console.WriteLine($"   {t}");
        }
    }
}
