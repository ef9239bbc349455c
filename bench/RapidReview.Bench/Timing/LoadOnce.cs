using System.Diagnostics;
using RapidReview.Bench.England;
using RapidReview.Rules;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;

namespace RapidReview.Bench.Timing;

/// <summary>What happens once in a process: run in a process of its own.</summary>
internal static class LoadOnce
{
    public const string Argument = "--load-once";

    public static readonly string[] Names = ["Loading England, the first time in a process", "Reading a case file, the first time", "Deciding, the first time", "Explaining, the first time", "Loading England, the second time"];

    /// <summary>Prints the milliseconds of each step, one to a line.</summary>
    public static void Print(byte[] json)
    {
        var watch = Stopwatch.StartNew();
        var advisor = Advisor.For(Cores.England);
        Lap();
        var file = CaseFileReader.Read(json).File!;
        Lap();
        var decision = advisor.Decide(file, Comparison.Now);
        Lap();
        decision.Explain();
        Lap();
        Advisor.For(Cores.England);
        Lap();

        void Lap()
        {
            Console.WriteLine($"{watch.Elapsed.TotalMilliseconds:F3}");
            watch.Restart();
        }
    }

    /// <summary>The medians of several processes.</summary>
    public static double[] Measure(int runs)
    {
        var self = typeof(LoadOnce).Assembly.Location;
        var all = Enumerable.Range(0, runs).Select(_ => Processes.Run(self, Argument)!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(double.Parse).ToArray()).ToList();
        return [.. Enumerable.Range(0, Names.Length).Select(i => Interleaved.Median(all.Select(run => run[i])))];
    }
}
