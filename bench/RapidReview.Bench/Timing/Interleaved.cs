using System.Diagnostics;

namespace RapidReview.Bench.Timing;

/// <summary>
/// Times pieces of work against each other: each in turn for a short while, round after round, so that whatever else the
/// machine does falls on all of them alike. Only ratios within one run mean anything.
/// </summary>
internal static class Interleaved
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(2);

    /// <summary>Keeps results from being optimised away.</summary>
    public static int Sink { get; private set; }

    public static List<Measured> Run(int rounds, params Work[] all)
    {
        var counts = Array.ConvertAll(all, Calibrate);
        var times = Array.ConvertAll(all, _ => new double[rounds]);
        var bytes = new double[all.Length];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                times[i][round] = Time(all[i], counts[i]).TotalMicroseconds / counts[i];
                bytes[i] = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)counts[i];
            }
        }

        return [.. all.Select((work, i) => new Measured(work.Name, Median(times[i]), bytes[i]))];
    }

    /// <summary>How many times a second several threads together do a piece of work: the median of the rounds.</summary>
    public static double PerSecond(int rounds, int threads, Work work)
    {
        var count = Calibrate(work) * 2;
        var rates = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            using var start = new Barrier(threads + 1);
            var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
            {
                start.SignalAndWait();
                Time(work, count);
            })).ToList();
            workers.ForEach(worker => worker.Start());
            var watch = Stopwatch.StartNew();
            start.SignalAndWait();
            workers.ForEach(worker => worker.Join());
            rates[round] = (double)threads * count / watch.Elapsed.TotalSeconds;
        }

        return Median(rates);
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    private static int Calibrate(Work work)
    {
        var (count, total) = (1, TimeSpan.Zero);
        var last = TimeSpan.Zero;
        while (total < WarmUp)
        {
            last = Time(work, count);
            total += last;
            if (last < Turn)
                count = Math.Max(count + 1, (int)Math.Min(count * 2L, int.MaxValue / 4));
        }

        return Math.Max(1, (int)(count * (Turn / last)));
    }

    private static TimeSpan Time(Work work, int count)
    {
        var watch = Stopwatch.StartNew();
        var sum = 0;
        for (var i = 0; i < count; i++)
            sum += work.Once(i);
        Sink ^= sum;
        return watch.Elapsed;
    }
}
