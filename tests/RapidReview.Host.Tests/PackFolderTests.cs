using RapidReview.Host.Tests.Support;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Host.Tests;

/// <summary>Folders of packs, as a host finds them: sound, faulty, changed or not there at all.</summary>
public sealed class PackFolderTests : IDisposable
{
    private readonly RiversFolder _rivers = new();

    private string Folder => _rivers.Path;

    public void Dispose() => _rivers.Dispose();

    [Fact]
    public void A_pack_that_is_data_only_is_read_and_advises()
    {
        _rivers.Write();
        using var read = PackFolder.Read(Folder);
        Assert.Equal(["rivers"], read.Packs.Select(pack => pack.Manifest.Id));
        Assert.Equal(["england", "wales", "rivers"], Advisor.For(Cores.England, Cores.Wales, read.Packs[0]).Packs.Select(pack => pack.Manifest.Id));
    }

    [Fact]
    public void An_emptyFolder_gives_no_pack_and_one_that_is_not_there_is_refused()
    {
        using var read = PackFolder.Read(Folder);
        Assert.Equal([], read.Packs);
        Assert.StartsWith("RR230", Problem(() => PackFolder.Read(Path.Combine(Folder, "nowhere"))), StringComparison.Ordinal);
        Assert.StartsWith("RR242", Problem(() => PackFolder.ReadUnpinned(Folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        _rivers.Write();
        Assert.StartsWith($"RR230 {_rivers.File("pack.json")}: this is a file, not a folder.", Problem(() => PackFolder.Read(_rivers.File("pack.json"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_whose_folder_nobody_may_look_into_is_refused_rather_than_passed_over()
    {
        // Whoever may read everything is kept from a file only by somebody who holds it.
        _rivers.Write();
        if (Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
        {
            using var held = File.Open(_rivers.File("rules.json"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            Assert.StartsWith("RR231 rivers/rules.json", Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
            return;
        }

        File.SetUnixFileMode(Path.Combine(Folder, "rivers"), UnixFileMode.None);
        Assert.StartsWith($"RR231 {Folder}", Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
        File.SetUnixFileMode(Path.Combine(Folder, "rivers"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void A_pack_without_its_manifest_is_refused_and_a_folder_without_a_pack_is_passed_over()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "notes"));
        PackFolder.Read(Folder).Dispose();
        _rivers.Write();
        File.Delete(_rivers.File("pack.json"));
        Assert.StartsWith("RR243 rivers: the folder holds files of a pack and no `pack.json`", Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_refused_and_one_within_it_is_followed()
    {
        _rivers.Write();
        Directory.CreateDirectory(Path.Combine(Folder, "rivers", "of-today"));
        File.Move(_rivers.File("rules.json"), _rivers.File("of-today/rules.json"));
        File.CreateSymbolicLink(_rivers.File("rules.json"), Path.Combine("of-today", "rules.json"));
        PackFolder.Read(Folder).Dispose();

        File.Move(_rivers.File("of-today/rules.json"), Path.Combine(Folder, "rules-of-somebody.json"));
        File.Delete(_rivers.File("rules.json"));
        File.CreateSymbolicLink(_rivers.File("rules.json"), Path.Combine("..", "rules-of-somebody.json"));
        Assert.StartsWith("RR233 rivers/rules.json: this is a link that leads out of the pack's folder.", Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_pinned_is_loaded_until_it_changes()
    {
        _rivers.Write();
        Assert.Equal(["rivers"], PackFolder.Lock(Folder));
        PackFolder.Read(Folder).Dispose();
        _rivers.Write("sources.json", RiversFolder.Sources.Replace("Procedure of Rivers", "Procedure of the Rivers", StringComparison.Ordinal));
        Assert.StartsWith("RR238", Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
        PackFolder.Lock(Folder);
        PackFolder.Read(Folder).Dispose();
    }

    [Theory]
    [InlineData("facts.json", "{ \"facts\": [] }")]
    [InlineData("parameters.json", "{ \"parameters\": [] }")]
    public void A_file_that_joins_a_pinned_pack_changes_it(string file, string content)
    {
        _rivers.Write();
        PackFolder.Lock(Folder);
        File.WriteAllText(_rivers.File(file), content);
        Assert.StartsWith("RR238", Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
        PackFolder.Lock(Folder);
        Assert.StartsWith($"RR227 rivers/pack.json /files: the file `{file}` is there and not listed", Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
        File.WriteAllText(_rivers.File("pack.json"), RiversFolder.Manifest.Replace("[\"sources.json\"", $"[\"{file}\", \"sources.json\"", StringComparison.Ordinal));
        PackFolder.Lock(Folder);
        PackFolder.Read(Folder).Dispose();
    }

    [Theory]
    [InlineData("provisions.json")]
    [InlineData("notes.json")]
    [InlineData("README.md")]
    public void What_only_readers_look_at_is_not_pinned(string file)
    {
        _rivers.Write();
        PackFolder.Lock(Folder);
        File.WriteAllText(_rivers.File(file), "{ \"provisions\": [] }");
        using var read = PackFolder.Read(Folder);
        Assert.Single(read.Packs);
    }

    [Fact]
    public void What_is_not_pinned_is_refused_where_others_are()
    {
        PackFolder.Lock(Folder);
        _rivers.Write();
        Assert.StartsWith("RR237", Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
        using var read = PackFolder.ReadUnpinned(Folder);
        Assert.Single(read.Packs);
    }

    [Fact]
    public void A_lock_that_cannot_be_read_is_refused()
    {
        _rivers.Write();
        File.WriteAllText(Path.Combine(Folder, "packs.lock.json"), "{ \"packs\": [ ] }");
        Assert.StartsWith("RR240", Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../elsewhere.dll", "RR233")]
    [InlineData("sub/rivers.dll", "RR233")]
    [InlineData("..", "RR233")]
    [InlineData("rivers.dll", "RR236")]
    public void An_assembly_that_is_not_there_or_lies_elsewhere_is_refused(string assembly, string code)
    {
        _rivers.Write("pack.json", RiversFolder.Manifest.Replace("\"rules\"", $"\"assembly\": \"{assembly}\", \"rules\"", StringComparison.Ordinal));
        Assert.StartsWith(code, Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_that_is_not_one_is_refused()
    {
        _rivers.Write("pack.json", RiversFolder.Manifest.Replace("\"rules\"", "\"assembly\": \"rivers.dll\", \"rules\"", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(Folder, "rivers", "rivers.dll"), "This is no assembly.");
        Assert.StartsWith("RR237", Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
        PackFolder.Lock(Folder);
        Assert.StartsWith("RR239", Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RapidReview.Abstractions.dll", "RR234")]
    [InlineData("Surprise.dll", "RR235")]
    public void An_assembly_that_the_manifest_does_not_name_is_refused(string file, string code)
    {
        _rivers.Write();
        File.WriteAllText(Path.Combine(Folder, "rivers", file), "Anything.");
        Assert.StartsWith(code, Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pack.json", "{ \"id\": ", "RR201")]
    [InlineData("pack.json", "[]", "RR201")]
    [InlineData("sources.json", "", "RR201")]
    [InlineData("rules.json", "{ \"rules\": [ { \"kind\": \"duty\" } ] }", "RR201")]
    public void A_file_that_cannot_be_read_is_refused_with_its_name(string file, string content, string code)
    {
        _rivers.Write(file, content);
        var problem = Problem(() => PackFolder.Read(Folder));
        Assert.StartsWith($"{code} rivers/{file}", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_is_pinned_and_gone_is_missed()
    {
        _rivers.Write();
        PackFolder.Lock(Folder);
        Directory.Delete(Path.Combine(Folder, "rivers"), recursive: true);
        Assert.StartsWith("RR241", Problem(() => PackFolder.Read(Folder)), StringComparison.Ordinal);
    }

    private static string Problem(Func<PackFolder> read) => Assert.Throws<PackException>(() => read().Dispose()).Problems[0].ToString();
}
