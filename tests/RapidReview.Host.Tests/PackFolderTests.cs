using System.Text;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Host.Tests;

/// <summary>Folders of packs, as a host finds them: sound, faulty, changed or not there at all.</summary>
public sealed class PackFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("packs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_pack_that_is_data_only_is_read_and_advises()
    {
        Write();
        using var read = PackFolder.Read(_folder);
        Assert.Equal(["rivers"], read.Packs.Select(pack => pack.Manifest.Id));
        Assert.Equal(["england", "wales", "rivers"], Advisor.For(Cores.England, Cores.Wales, read.Packs[0]).Packs.Select(pack => pack.Manifest.Id));
    }

    [Fact]
    public void An_empty_folder_gives_no_pack_and_one_that_is_not_there_is_refused()
    {
        using var read = PackFolder.Read(_folder);
        Assert.Equal([], read.Packs);
        Assert.StartsWith("RR230", Problem(() => PackFolder.Read(Path.Combine(_folder, "nowhere"))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_pinned_is_loaded_until_it_changes()
    {
        Write();
        Assert.Equal(["rivers"], PackFolder.Lock(_folder));
        PackFolder.Read(_folder).Dispose();
        Write("sources.json", Sources.Replace("Procedure of Rivers", "Procedure of the Rivers", StringComparison.Ordinal));
        Assert.StartsWith("RR238", Problem(() => PackFolder.Read(_folder)), StringComparison.Ordinal);
        PackFolder.Lock(_folder);
        PackFolder.Read(_folder).Dispose();
    }

    [Fact]
    public void What_is_not_pinned_is_refused_where_others_are()
    {
        PackFolder.Lock(_folder);
        Write();
        Assert.StartsWith("RR237", Problem(() => PackFolder.Read(_folder)), StringComparison.Ordinal);
        using var read = PackFolder.ReadUnpinned(_folder);
        Assert.Single(read.Packs);
    }

    [Fact]
    public void A_lock_that_cannot_be_read_is_refused()
    {
        Write();
        File.WriteAllText(Path.Combine(_folder, "packs.lock.json"), "{ \"packs\": [ ] }");
        Assert.StartsWith("RR240", Problem(() => PackFolder.Read(_folder)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../elsewhere.dll", "RR233")]
    [InlineData("sub/rivers.dll", "RR233")]
    [InlineData("..", "RR233")]
    [InlineData("rivers.dll", "RR236")]
    public void An_assembly_that_is_not_there_or_lies_elsewhere_is_refused(string assembly, string code)
    {
        Write("pack.json", Manifest.Replace("\"rules\"", $"\"assembly\": \"{assembly}\", \"rules\"", StringComparison.Ordinal));
        Assert.StartsWith(code, Problem(() => PackFolder.Read(_folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_that_is_not_one_is_refused()
    {
        Write("pack.json", Manifest.Replace("\"rules\"", "\"assembly\": \"rivers.dll\", \"rules\"", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(_folder, "rivers", "rivers.dll"), "This is no assembly.");
        Assert.StartsWith("RR237", Problem(() => PackFolder.Read(_folder)), StringComparison.Ordinal);
        PackFolder.Lock(_folder);
        Assert.StartsWith("RR239", Problem(() => PackFolder.Read(_folder)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RapidReview.Abstractions.dll", "RR234")]
    [InlineData("Surprise.dll", "RR235")]
    public void An_assembly_that_the_manifest_does_not_name_is_refused(string file, string code)
    {
        Write();
        File.WriteAllText(Path.Combine(_folder, "rivers", file), "Anything.");
        Assert.StartsWith(code, Problem(() => PackFolder.Read(_folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_of_a_hundred_megabytes_is_refused_without_being_read()
    {
        Write();
        using (var manifest = File.OpenWrite(Path.Combine(_folder, "rivers", "pack.json")))
            manifest.SetLength(100_000_000);
        Assert.StartsWith("RR232", Problem(() => PackFolder.Read(_folder)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pack.json", "{ \"id\": ", "RR201")]
    [InlineData("pack.json", "[]", "RR201")]
    [InlineData("sources.json", "", "RR201")]
    [InlineData("rules.json", "{ \"rules\": [ { \"kind\": \"duty\" } ] }", "RR201")]
    public void A_file_that_cannot_be_read_is_refused_with_its_name(string file, string content, string code)
    {
        Write(file, content);
        var problem = Problem(() => PackFolder.Read(_folder));
        Assert.StartsWith($"{code} rivers/{file}", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_rounds_of_loading_a_pack_with_an_assembly_leave_no_context_alive()
    {
        Write("pack.json", Manifest.Replace("\"rules\": [\"rivers.visit\"]", "\"assembly\": \"RapidReview.Host.Tests.dll\", \"rules\": [\"rivers.compiled\", \"rivers.visit\"]", StringComparison.Ordinal));
        File.Copy(typeof(PackFolderTests).Assembly.Location, Path.Combine(_folder, "rivers", "RapidReview.Host.Tests.dll"));
        PackFolder.Lock(_folder);
        var alive = Enumerable.Range(0, 200).Select(_ => Round()).ToList();
        for (var i = 0; i < 20 && alive.Exists(context => context.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, alive.Count(context => context.IsAlive));
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private WeakReference Round()
    {
        using var read = PackFolder.Read(_folder);
        Assert.Equal(2, read.Packs[0].Manifest.Rules.Count);
        return new WeakReference(System.Runtime.Loader.AssemblyLoadContext.All.Last(context => context.IsCollectible));
    }

    private static string Problem(Func<PackFolder> read) => Assert.Throws<PackException>(() => read().Dispose()).Problems[0].ToString();

    private void Write(string? file = null, string? content = null)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "rivers")).FullName;
        foreach (var (name, text) in new[] { ("pack.json", Manifest), ("sources.json", Sources), ("rules.json", Rules) })
            File.WriteAllText(Path.Combine(folder, name), name == file ? content : text, Encoding.UTF8);
    }

    private const string Manifest = """
        {
          "id": "rivers", "title": "Rivers (an invented partnership)", "version": "1", "contract": 1, "nation": "england", "extends": "england",
          "area": ["E06000004"], "coversFrom": "2019-01-01", "rules": ["rivers.visit"]
        }
        """;

    private const string Sources = """
        {
          "instruments": [{ "id": "rivers-procedure", "title": "Procedure of Rivers (invented)", "shortTitle": "Rivers procedure", "series": "rivers-procedure", "from": "2019-01-01" }],
          "provisions": [{ "id": "rivers-procedure/1", "instrument": "rivers-procedure", "pinpoint": "para 1", "rank": "published-local-procedure", "verification": "verified" }]
        }
        """;

    private const string Rules = """
        {
          "rules": [
            {
              "id": "rivers.visit", "says": "think of visiting the family", "kind": "prompt", "about": "child", "inForce": { "from": "2019-01-01", "by": "incident" },
              "cites": [{ "provision": "rivers-procedure/1", "says": "Invented." }], "when": { "fact": "child.died", "is": false }, "advice": "Think of a visit."
            }
          ]
        }
        """;
}
