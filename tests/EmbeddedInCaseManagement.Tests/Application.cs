using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace EmbeddedInCaseManagement.Tests;

/// <summary>The sample as it is, on a folder of packs that a test may spoil.</summary>
public sealed class Application : WebApplicationFactory<Program>
{
    /// <summary>The folder of packs: a copy of the one that the sample's build makes, gone afterwards.</summary>
    public string Packs { get; } = Directory.CreateTempSubdirectory("packs-").FullName;

    public Application()
    {
        var salford = Directory.CreateDirectory(Path.Combine(Packs, "salford")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "packs", "salford")))
            File.Copy(file, Path.Combine(salford, Path.GetFileName(file)));
    }

    /// <summary>Writes a file of Salford's pack anew.</summary>
    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Packs, "salford", file), text);

    /// <summary>A file of Salford's pack.</summary>
    public string Read(string file) => File.ReadAllText(Path.Combine(Packs, "salford", file));

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("RapidReview:PacksFolder", Packs);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Packs))
            Directory.Delete(Packs, recursive: true);
    }
}
