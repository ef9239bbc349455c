using System.Diagnostics;

namespace RapidReview.Packages.Tests.Support;

/// <summary>Runs <c>dotnet</c> as a process of its own, as somebody would in a shell that knows nothing of this build.</summary>
internal static class DotNet
{
    /// <summary>Standard output of a run that must succeed.</summary>
    /// <param name="folder">The folder in which it runs.</param>
    /// <param name="packages">Where packages are unpacked; null for the usual place.</param>
    /// <param name="arguments">What it is given.</param>
    public static string Run(string folder, string? packages, params string[] arguments) => Run("dotnet", 0, folder, packages, arguments);

    /// <summary>Standard output of a run of any program, which must end with a code.</summary>
    public static string Run(string program, int code, string folder, string? packages, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || key.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);
        // A build that outlives the test would hold its files.
        (start.Environment["MSBUILDDISABLENODEREUSE"], start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"]) = ("1", "0");
        if (packages is not null)
            start.Environment["NUGET_PACKAGES"] = packages;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == code, $"`{Path.GetFileName(program)} {string.Join(' ', arguments)}` ended with {process.ExitCode}: {error.Result}{output}");
        return output.ReplaceLineEndings("\n");
    }
}
