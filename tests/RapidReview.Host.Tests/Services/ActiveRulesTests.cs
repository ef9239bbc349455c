using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using RapidReview.Host.Tests.Support;
using RapidReview.Rules;
using Xunit.Abstractions;

namespace RapidReview.Host.Tests.Services;

/// <summary>Loading, deciding and reloading again and again keeps nothing alive.</summary>
/// <param name="output">Where the figures go.</param>
public sealed class ActiveRulesTests(ITestOutputHelper output) : IDisposable
{
    private const int Rounds = 200;

    private readonly RiversFolder _rivers = new RiversFolder().WriteWithAssembly();

    public void Dispose() => _rivers.Dispose();

    [Fact]
    public void Two_hundred_rounds_of_reloading_and_deciding_leave_no_context_alive_and_memory_flat()
    {
        using var service = new AdviceService(Options.Create(new RapidReviewOptions { PacksFolder = _rivers.Path }), NullLogger<AdviceService>.Instance, TimeProvider.System);
        var contexts = new List<WeakReference>();
        var memory = new List<long>();
        for (var round = 1; round <= Rounds; round++)
        {
            contexts.Add(Round(service));
            if (round % 50 == 0)
            {
                Collect(contexts.SkipLast(1));
                memory.Add(GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        var alive = contexts.SkipLast(1).Count(context => context.IsAlive);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Rounds} rounds: {alive} contexts alive; after 50, 100, 150 and 200 rounds {string.Join(", ", memory.Select(bytes => $"{bytes / 1024} KB"))}."));
        Assert.Equal(0, alive);
        Assert.InRange(memory[^1], 0, memory[0] + (2 << 20));
    }

    [Fact]
    public void A_decision_that_is_held_keeps_its_context_until_it_is_let_go()
    {
        using var service = new AdviceService(Options.Create(new RapidReviewOptions { PacksFolder = _rivers.Path }), NullLogger<AdviceService>.Instance, TimeProvider.System);
        var (context, says) = Held(service);
        Assert.Equal("the child recovered", says);
        Collect([context]);
        Assert.False(context.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Round(AdviceService service)
    {
        Assert.True(service.Reload().Activated);
        Assert.Equal(Findings.Outcome.Met, Compiled(service.Decide(InventedCase.File)).Outcome);
        return Newest();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Context, string Says) Held(AdviceService service)
    {
        Assert.True(service.Reload().Activated);
        var context = Newest();
        var held = service.Decide(InventedCase.File);
        Assert.True(service.Reload().Activated);
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.True(context.IsAlive);
        return (context, Compiled(held).Says);
    }

    private static Findings.CriterionFinding Compiled(Decision decision) => decision.Explain().Parts[0].Criteria.Single(finding => finding.Id == "rivers.compiled");

    private static WeakReference Newest() => new(AssemblyLoadContext.All.Last(context => context.IsCollectible && context.Name == Path.GetFileNameWithoutExtension(RiversFolder.Assembly)));

    private static void Collect(IEnumerable<WeakReference> contexts)
    {
        var waited = contexts.ToList();
        for (var i = 0; i < 20 && waited.Exists(context => context.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
