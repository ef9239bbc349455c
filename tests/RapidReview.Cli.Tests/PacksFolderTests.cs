using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests;

/// <summary>Where no pack lies in the folder that is named, or it cannot be read, that is said: never silence.</summary>
public sealed class PacksFolderTests : IDisposable
{
    private readonly Support.Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_folder_the_law_of_both_nations_is_applied_and_the_advice_says_so() =>
        Assert.Contains("No partnership's pack is loaded, so that only national rules are applied.", Advise().IsDone().Out, StringComparison.Ordinal);

    [Fact]
    public void An_empty_folder_is_remarked_on_and_the_advice_says_so()
    {
        var ran = Advise("--packs", _folder[""]);
        Assert.Equal((ExitCode.Done, $"Please check {_folder[""]}: no pack lies in it, so that only the law of the two nations is applied.\n"), (ran.Code, ran.Error));
        Assert.Contains("No partnership's pack is loaded, so that only national rules are applied.", ran.Out, StringComparison.Ordinal);
        Assert.Contains("no pack lies in it", Support.Cli.Run("packs", "--packs", _folder[""]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void To_check_an_empty_folder_is_refused() =>
        Assert.StartsWith($"RR242 {_folder[""]}: no pack lies in this folder.", Support.Cli.Run("packs", "check", _folder[""]).IsRefused(ExitCode.PackRefused).Error, StringComparison.Ordinal);

    [Fact]
    public void To_pin_an_empty_folder_says_that_nothing_is_pinned() =>
        Assert.Equal("There is no pack in this folder, so none can be loaded from it.\n", Support.Cli.Run("packs", "lock", _folder[""]).IsDone().Out);

    [Theory]
    [InlineData("nowhere", "there is no such folder")]
    [InlineData("file.txt", "this is a file, not a folder")]
    [InlineData(null, "no folder is named")]
    public void What_is_no_folder_is_refused(string? name, string said)
    {
        _folder.Write("file.txt", "Anything.");
        var path = name is null ? "" : _folder[name];
        foreach (var ran in new[] { Advise("--packs", path), Support.Cli.Run("packs", "check", path), Support.Cli.Run("packs", "lock", path) })
            Assert.Matches($"^RR230.*: {said}", ran.IsRefused(ExitCode.PackRefused).Error);
    }

    [Fact]
    public void What_cannot_be_read_is_refused_by_its_name()
    {
        _folder.Write("rivers/pack.json", "{}");
        using var held = File.Open(_folder["rivers/pack.json"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        foreach (var ran in new[] { Advise("--packs", _folder[""]), Support.Cli.Run("packs", "check", _folder[""]), Support.Cli.Run("packs", "lock", _folder[""]) })
            Assert.StartsWith("RR231 rivers/pack.json: the file cannot be read: ", ran.IsRefused(ExitCode.PackRefused).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rivers/Rivers.dll", "RR243 rivers: ")]
    [InlineData("Rivers.dll", "RR243 ")]
    public void An_assembly_alone_is_a_pack_without_its_manifest(string file, string said)
    {
        _folder.Write(file, "Anything.");
        foreach (var ran in new[] { Advise("--packs", _folder[""]), Support.Cli.Run("packs", "check", _folder[""]), Support.Cli.Run("packs", "lock", _folder[""]) })
            Assert.StartsWith(said, ran.IsRefused(ExitCode.PackRefused).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Packs_that_cannot_be_pinned_are_refused()
    {
        _folder.Write("rivers/pack.json", "{}");
        Directory.CreateDirectory(_folder["packs.lock.json"]);
        Assert.StartsWith($"RR245 {_folder[""]}: the packs of this folder cannot be pinned: ", Support.Cli.Run("packs", "lock", _folder[""]).IsRefused(ExitCode.PackRefused).Error, StringComparison.Ordinal);
    }

    private static Ran Advise(params string[] options) => Support.Cli.Run(["advise", Support.Cli.Example("infant-head-injury"), .. options]);
}
