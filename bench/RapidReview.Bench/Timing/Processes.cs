using System.Diagnostics;

namespace RapidReview.Bench.Timing;

/// <summary>Times whole processes from start to end.</summary>
internal static class Processes
{
    /// <summary>Milliseconds from start to end: the median of several runs. Null where it cannot be run, or ends with a failure.</summary>
    public static double? Median(int runs, string program, params string[] arguments)
    {
        var times = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            var watch = Stopwatch.StartNew();
            if (Run(program, arguments) is not { Length: > 0 })
                return null;
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return Interleaved.Median(times);
    }

    /// <summary>What a process printed; null where it failed.</summary>
    public static string? Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        errors.Wait();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : null;
    }
}
