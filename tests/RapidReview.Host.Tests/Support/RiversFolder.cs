using System.Text;

namespace RapidReview.Host.Tests.Support;

/// <summary>A folder of packs with one invented pack in it, which is gone afterwards.</summary>
public sealed class RiversFolder : IDisposable
{
    public const string Assembly = "RapidReview.Host.Tests.dll";

    public string Path { get; } = Directory.CreateTempSubdirectory("packs-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>The path of a file of the pack.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, "rivers", name);

    /// <summary>Writes the pack, one of its files otherwise than it should be.</summary>
    public RiversFolder Write(string? file = null, string? content = null)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, "rivers")).FullName;
        foreach (var (name, text) in new[] { ("pack.json", Manifest), ("sources.json", Sources), ("rules.json", Rules) })
            System.IO.File.WriteAllText(System.IO.Path.Combine(folder, name), name == file ? content : text, Encoding.UTF8);
        return this;
    }

    /// <summary>Writes the pack with an assembly, for which the tests' own stands in, and pins it.</summary>
    public RiversFolder WriteWithAssembly()
    {
        Write("pack.json", Manifest.Replace("\"rules\": [\"rivers.visit\"]", $"\"assembly\": \"{Assembly}\", \"rules\": [\"rivers.compiled\", \"rivers.visit\"]", StringComparison.Ordinal));
        System.IO.File.Copy(typeof(RiversFolder).Assembly.Location, File(Assembly));
        PackFolder.Lock(Path);
        return this;
    }

    public const string Manifest = """
        {
          "id": "rivers", "title": "Rivers (an invented partnership)", "version": "1", "contract": 1, "nation": "england", "extends": "england",
          "area": ["E06000004"], "coversFrom": "2019-01-01", "files": ["sources.json", "rules.json"], "rules": ["rivers.visit"]
        }
        """;

    public const string Sources = """
        {
          "instruments": [{ "id": "rivers-procedure", "title": "Procedure of Rivers (invented)", "shortTitle": "Rivers procedure", "series": "rivers-procedure", "from": "2019-01-01" }],
          "provisions": [{ "id": "rivers-procedure/1", "instrument": "rivers-procedure", "pinpoint": "para 1", "rank": "published-local-procedure", "verification": "verified" }]
        }
        """;

    public const string Rules = """
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
