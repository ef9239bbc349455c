using Microsoft.Extensions.DependencyInjection;
using RapidReview.Packs.Tests;
using RapidReview.Rules.Packs;

namespace RapidReview.Host.Tests.Services;

/// <summary>A host does not start on a bad pack: each of those in <c>tests/BadPacks</c>.</summary>
public sealed class StartUpCheckTests
{
    public static TheoryData<string> Names => [.. BadPack.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_host_refuses_to_start_on_a_bad_pack(string name)
    {
        using var bad = new BadPack(name);
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddRapidReview(options => options.PacksFolder = bad.Folder);
        using var host = builder.Build();
        var refused = await Assert.ThrowsAsync<PackException>(() => host.StartAsync());
        Assert.StartsWith($"{refused.Problems[0].Code} ", await File.ReadAllTextAsync(bad.Approved), StringComparison.Ordinal);
    }
}
