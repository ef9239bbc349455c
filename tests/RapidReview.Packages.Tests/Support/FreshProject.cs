using System.Text.Json;

namespace RapidReview.Packages.Tests.Support;

/// <summary>A new program outside the repository that knows nothing of it but its packages.</summary>
internal sealed class FreshProject
{
    private readonly string _folder;
    private readonly string _cache;

    /// <summary>Restores the packages and builds and publishes the program.</summary>
    /// <param name="packed">The packages.</param>
    /// <param name="name">The name of the program.</param>
    /// <param name="code">Its code.</param>
    /// <param name="references">The ids of the packages that it references, with the version where it is not that of ours.</param>
    public FreshProject(Packed packed, string name, string code, params IEnumerable<(string Id, string? Version)> references)
    {
        _folder = Directory.CreateDirectory(Path.Combine(packed.Folder, name)).FullName;
        _cache = packed.Cache;
        var wanted = references.Select(one => $"""<PackageReference Include="{one.Id}" Version="[{one.Version ?? Packed.Version}]" />""");
        File.WriteAllText(Path.Combine(_folder, "Fresh.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>{string.Concat(wanted)}</ItemGroup>
            </Project>
            """);
        packed.Feeds(_folder);
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), code);
        DotNet.Run(_folder, _cache, "publish", "-o", Output, "-v", "quiet");
    }

    /// <summary>The folder in which the published program lies.</summary>
    public string Output => Path.Combine(_folder, "out");

    /// <summary>The folder in which the program lies as it was built, before it was published.</summary>
    public string Built => Path.Combine(_folder, "bin", "Release", "net10.0");

    /// <summary>What the program prints, beside this case file.</summary>
    public IReadOnlyList<string> Run(string caseFile)
    {
        File.WriteAllText(Path.Combine(Output, "case.json"), caseFile);
        return DotNet.Run(Output, _cache, "Fresh.dll").TrimEnd('\n').Split('\n');
    }

    /// <summary>The folder from which a package was taken.</summary>
    public string SourceOf(string id)
    {
        using var metadata = JsonDocument.Parse(File.ReadAllText(Path.Combine(_cache, id.ToLowerInvariant(), Packed.Version, ".nupkg.metadata")));
        return metadata.RootElement.GetProperty("source").GetString()!;
    }
}
