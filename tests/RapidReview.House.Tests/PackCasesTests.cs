using System.Reflection;
using RapidReview.Host;
using RapidReview.House.Tests.Support;
using RapidReview.Packs;
using RapidReview.Rules;
using RapidReview.Rules.Packs;
using RapidReview.Testing;

namespace RapidReview.House.Tests;

/// <summary>The invented cases that each pack keeps must go on giving the advice that was approved.</summary>
public sealed class PackCasesTests
{
    public static TheoryData<string> Packs() => new(Directory.EnumerateDirectories(Path.Combine(Repository.Root, "rules")).Where(folder => File.Exists(Path.Combine(folder, "pack.json"))).Select(folder => Path.GetFileName(folder)));

    [Theory]
    [MemberData(nameof(Packs))]
    public void Its_own_cases_are_as_approved(string id)
    {
        var folder = Path.Combine(Repository.Root, "rules", id);
        var advisor = Advisor.For(Cores.England, Cores.Wales, Load(id));
        var results = PackCase.In(folder).Select(one => one.Check(advisor)).ToList();
        Assert.NotEmpty(results);
        Assert.All(results, result => Assert.True(result.IsSound, $"{result.Case.Name} {result.State}\n{string.Join('\n', result.Differences)}\n{string.Join('\n', result.Problems)}"));
    }

    /// <summary>The pack of a folder under <c>rules</c>.</summary>
    internal static Pack Load(string id) => Compiled(id) ?? PackFolder.ReadUnpinned(Path.Combine(Repository.Root, "rules", id)).Packs[0];

    /// <summary>The pack of an id that carries its rules in C#; null for one that is data only.</summary>
    private static Pack? Compiled(string id) => Directory.EnumerateFiles(AppContext.BaseDirectory, "RapidReview.Packs.*.dll")
        .Select(Assembly.LoadFrom)
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type.IsSubclassOf(typeof(RulePack)) && !type.IsAbstract)
        .Select(type => Pack.Of((RulePack)Activator.CreateInstance(type)!))
        .FirstOrDefault(pack => pack.Manifest.Id == id);
}
