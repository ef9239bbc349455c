using System.Diagnostics;

namespace RapidReview.House.Tests.Support;

/// <summary>Runs the built command line as a process of its own, in the root of the repository.</summary>
internal static class CommandLine
{
    /// <summary>Standard output of a run that must succeed.</summary>
    public static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "rapidreview.dll"), .. arguments])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"Exit code {process.ExitCode}: {error.Result}");
        return output.ReplaceLineEndings("\n");
    }
}
