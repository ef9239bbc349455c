using System.Diagnostics;
using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests;

/// <summary>What <c>dotnet build</c> makes of a pack in C# is a folder that can be dropped among a host's packs as it is.</summary>
public sealed class BuiltPackTests : IDisposable
{
    // As these tests are built, so are the packs.
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private readonly Support.Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tees")]
    [InlineData("staffordshire")]
    public async Task It_is_sound_can_be_pinned_and_is_listed(string pack)
    {
        await Build(pack, _folder[$"packs/{pack}"]);
        var packs = _folder["packs"];
        Assert.Contains($"{pack} 0.1.0: sound.", Support.Cli.Run("packs", "check", packs).IsDone().Out, StringComparison.Ordinal);
        Support.Cli.Run("packs", "lock", packs).IsDone();
        Assert.Contains(pack, Support.Cli.Run("packs", "--packs", packs).IsDone().Out, StringComparison.Ordinal);
    }

    private static async Task Build(string pack, string to)
    {
        var start = new ProcessStartInfo("dotnet", ["build", Path.Combine(Repository.Root, "rules", pack), "--no-restore", "-c", Configuration, "-o", to, "-nodeReuse:false"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || key.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{said}{await error}");
    }
}
