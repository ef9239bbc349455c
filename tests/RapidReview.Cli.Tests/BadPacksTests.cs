using System.Diagnostics;
using RapidReview.Cli.Tests.Support;
using RapidReview.Packs.Tests;

namespace RapidReview.Cli.Tests;

/// <summary>
/// Bad packs are refused with 3, nothing is advised, and what is said names the code, the place and the remedy. A new bad pack is a
/// folder in <c>tests/BadPacks</c>; what is said of it is approved beside it.
/// </summary>
public sealed class BadPacksTests
{
    /// <summary>What a pack must be refused for, with the code of the problem. The one of a hundred megabytes is written when it is tried.</summary>
    private static readonly Dictionary<string, string> Musts = new(StringComparer.Ordinal)
    {
        ["missing-rule"] = "RR203",
        ["surplus-rule"] = "RR204",
        ["own-copy-of-the-contract"] = "RR234",
        ["unknown-target"] = "RR202",
        ["contested-override"] = "RR219",
        ["override-without-effect"] = "RR218",
        ["looser-than-the-floor"] = "RR217",
        ["cycle"] = "RR207",
        ["gap-of-eras"] = "RR206",
        ["overlap-of-eras"] = "RR205",
        ["wrong-nation"] = "RR214",
        ["unknown-parent"] = "RR213",
        ["unreadable-json"] = "RR201",
        ["unknown-property"] = "RR202",
        ["digest-mismatch"] = "RR238",
        ["rule-that-throws"] = "RR229",
        ["condition-that-cannot-be-read"] = "RR305",
        ["newer-contract"] = "RR224",
        ["path-that-leaves-the-folder"] = "RR233",
        ["gap-of-a-parameter"] = "RR206",
        ["escape-in-a-text"] = "RR201",
        ["list-of-files-missing"] = "RR201",
        ["listed-file-that-is-missing"] = "RR226",
        ["file-that-is-not-listed"] = "RR227",
        ["listed-file-that-is-not-read"] = "RR228",
    };

    public static TheoryData<string> Names => [.. BadPack.Names];

    public static TheoryData<string, string> Kinds
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (kind, code) in Musts)
                all.Add(kind, code);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_refused_with_three_and_says_where_what_and_how_to_mend_it(string name)
    {
        using var bad = new BadPack(name);
        Approved.IsIn(bad.Approved, Advise(bad.Folder).IsRefused(ExitCode.PackRefused).Error);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_refuses_it_too_except_for_what_only_the_lock_file_says(string name)
    {
        using var bad = new BadPack(name);
        if (name == "digest-mismatch")
            Support.Cli.Run("packs", "check", bad.Folder).IsDone();
        else
            Approved.IsIn(bad.Approved, Support.Cli.Run("packs", "check", bad.Folder).IsRefused(ExitCode.PackRefused).Error);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void There_is_one_of_each_kind_and_it_is_refused_for_that_alone(string kind, string code)
    {
        using var bad = new BadPack(kind);
        var said = File.ReadAllText(bad.Approved);
        Assert.StartsWith($"{code} ", said, StringComparison.Ordinal);
        Assert.Single(said.Split('\n'), line => line.StartsWith("RR", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_wrong_with_the_packs_beside_what_makes_them_bad()
    {
        using var bad = new BadPack("digest-mismatch");
        File.Delete(Path.Combine(bad.Folder, "packs.lock.json"));
        Assert.Contains("Think of a visit.", Advise(bad.Folder).IsDone().Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("packs", "--packs")]
    [InlineData("packs", "check")]
    [InlineData("packs", "lock")]
    public void A_manifest_of_a_hundred_megabytes_is_refused_at_once_without_being_read(params string[] command)
    {
        using var bad = new BadPack("missing-rule");
        using (var manifest = File.OpenWrite(Path.Combine(bad.Folder, "rivers", "pack.json")))
            manifest.SetLength(100_000_000);
        Support.Cli.Run("packs").IsDone();

        var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        var ran = Support.Cli.Run([.. command, bad.Folder]);
        Assert.Contains("RR232 rivers/pack.json: the file has 100000000 bytes.", ran.IsRefused(ExitCode.PackRefused).Error, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
        Assert.False(File.Exists(Path.Combine(bad.Folder, "packs.lock.json")));
    }

    [Fact]
    public async Task The_command_itself_ends_with_three_and_advises_nothing()
    {
        using var bad = new BadPack("rule-that-throws");
        var start = new ProcessStartInfo("dotnet", [typeof(App).Assembly.Location, "advise", Support.Cli.Example("infant-head-injury"), "--packs", bad.Folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        Assert.Equal("", await process.StandardOutput.ReadToEndAsync());
        Assert.Equal(await File.ReadAllTextAsync(bad.Approved), await said);
        await process.WaitForExitAsync();
        Assert.Equal(3, process.ExitCode);
    }

    private static Ran Advise(string packs) => Support.Cli.Run("advise", Support.Cli.Example("infant-head-injury"), "--packs", packs);
}
