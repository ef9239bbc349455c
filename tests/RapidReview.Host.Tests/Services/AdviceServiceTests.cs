using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Host.Tests.Support;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Host.Tests.Services;

/// <summary>Advice in a host: it starts with sound packs or not at all, and keeps the last good rules.</summary>
public sealed class AdviceServiceTests : IDisposable
{
    private readonly RiversFolder _rivers = new();
    private readonly Lines _lines = new();

    public void Dispose() => _rivers.Dispose();

    [Fact]
    public async Task A_host_without_packs_advises_with_the_law_of_both_nations_and_says_so()
    {
        using var host = Host();
        await host.StartAsync();
        var advice = Service(host).Advise(InventedCase.File);
        Assert.Contains("No partnership's pack is loaded", Assert.Single(advice.Parts).Arrangement, StringComparison.Ordinal);
        Assert.Equal(["england", "wales"], Service(host).Current.Packs.Select(pack => pack.Manifest.Id));
        Assert.Equal((1, LogLevel.Information), (_lines.All[0].Id, _lines.All[0].Level));
    }

    [Fact]
    public async Task Packs_of_a_folder_apply_in_their_area()
    {
        _rivers.Write();
        using var host = Host(options => options.PacksFolder = _rivers.Path);
        await host.StartAsync();
        Assert.Contains(Service(host).Advise(InventedCase.File).Parts[0].Prompts, prompt => prompt.Id == "rivers.visit");
    }

    [Fact]
    public async Task A_relative_folder_starts_where_the_hosts_contents_are()
    {
        _rivers.Write();
        using var host = Host(options => options.PacksFolder = Path.GetFileName(_rivers.Path), Path.GetDirectoryName(_rivers.Path));
        await host.StartAsync();
        Assert.Equal(3, Service(host).Current.Packs.Count);
    }

    [Fact]
    public async Task A_refused_pack_stops_the_host_before_anything_else_starts_and_every_problem_is_logged()
    {
        _rivers.Write("rules.json", RiversFolder.Rules.Replace("rivers.visit", "rivers.other", StringComparison.Ordinal));
        var other = new Started();
        using var host = Host(options => options.PacksFolder = _rivers.Path, more: services => services.AddHostedService(_ => other));
        var refused = await Assert.ThrowsAsync<PackException>(() => host.StartAsync());
        Assert.False(other.Was);
        Assert.Equal(refused.Problems.Select(problem => $"RapidReview refuses a pack: {problem}"), _lines.All.Where(line => line.Id == 2).Select(line => line.Text));
        Assert.NotEmpty(refused.Problems);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_or_is_empty_stops_the_host_unless_an_empty_one_is_allowed()
    {
        using var nowhere = Host(options => options.PacksFolder = Path.Combine(_rivers.Path, "nowhere"));
        Assert.Equal("RR230", (await Assert.ThrowsAsync<PackException>(() => nowhere.StartAsync())).Problems[0].Code);
        using var empty = Host(options => options.PacksFolder = _rivers.Path);
        Assert.Equal("RR242", (await Assert.ThrowsAsync<PackException>(() => empty.StartAsync())).Problems[0].Code);
        using var allowed = Host(options => (options.PacksFolder, options.AllowEmptyPacksFolder) = (_rivers.Path, true));
        await allowed.StartAsync();
        Assert.Contains("No partnership's pack is loaded", Service(allowed).Advise(InventedCase.File).Parts[0].Arrangement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_cannot_be_used_stop_the_host_with_each_of_them_named()
    {
        using var host = Host(options =>
        {
            (options.PacksFolder, options.DueSoonWorkingDays, options.Calendar) = (" ", -1, null!);
            options.Packs.Add(null!);
        });
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Equal(4, refused.Failures.Count());
    }

    [Fact]
    public async Task How_soon_is_soon_can_be_set()
    {
        using var host = Host(options => options.DueSoonWorkingDays = 10);
        await host.StartAsync();
        var file = InventedCase.File with { Children = Listed.From(InventedCase.File.Children.Select(Suspected), InventedCase.File.Children.Complete) };
        Assert.Equal(Findings.DutyState.DueSoon, Service(host).Advise(file).Parts[0].Duties.Single(duty => duty.Id == "england.notification.notify-panel").State);

        static Child Suspected(Child child) => child with
        {
            Knowledge = Listed.Complete(new ChildKnowledge
            {
                By = "E06000004",
                KnewOfIncident = DateFact.OnDay(new(2024, 3, 28)),
                KnewOfDeathOrSeriousHarm = DateFact.OnDay(new(2024, 3, 28)),
                Views = Listed.Complete(new DatedView { View = AbuseOrNeglectView.Suspected, On = DateFact.OnDay(new(2024, 3, 28)) }),
            }),
        };
    }

    [Fact]
    public async Task A_reload_takes_the_whole_new_set()
    {
        _rivers.Write();
        using var host = Host(options => options.PacksFolder = _rivers.Path);
        await host.StartAsync();
        var before = Service(host).Decide(InventedCase.File);
        _rivers.Write("rules.json", RiversFolder.Rules.Replace("Think of a visit.", "Visit the family.", StringComparison.Ordinal));
        Assert.Equal(new PackReload(Activated: true, []), Service(host).Reload());
        Assert.Equal("Visit the family.", Advice(Service(host).Decide(InventedCase.File)));
        Assert.Equal("Think of a visit.", Advice(before));

        static string Advice(Decision decision) => decision.Explain().Parts[0].Prompts.Single(prompt => prompt.Id == "rivers.visit").Advice;
    }

    [Fact]
    public async Task A_reload_that_is_refused_keeps_the_last_good_set_and_says_why()
    {
        _rivers.Write();
        using var host = Host(options => options.PacksFolder = _rivers.Path);
        await host.StartAsync();
        var before = Service(host).Current;
        _rivers.Write("rules.json", "{");
        var reload = Service(host).Reload();
        Assert.False(reload.Activated);
        Assert.Equal("RR201", reload.Problems[0].Code);
        Assert.Same(before, Service(host).Current);
        Assert.Equal([1, 2, 3], _lines.All.Select(line => line.Id).Distinct());
        _rivers.Write();
        Assert.True(Service(host).Reload().Activated);
        Assert.NotSame(before, Service(host).Current);
    }

    [Fact]
    public async Task Nothing_that_a_case_file_holds_is_logged()
    {
        using var host = Host();
        await host.StartAsync();
        var impossible = InventedCase.File with { Children = Listed.From(InventedCase.File.Children.Select(child => child with { Ref = "SECRET-REF", DiedOn = DateFact.OnDay(new(2001, 2, 3)) }), InventedCase.File.Children.Complete) };
        Assert.Throws<CaseFileException>(() => Service(host).Advise(impossible));
        Assert.Throws<AdviceOptionsException>(() => Service(host).Advise(InventedCase.File, new AdviceOptions { Forced = [ForcedEdition.Parse("SECRET-PACK")] }));
        Assert.Equal([1, 4, 5], _lines.All.Select(line => line.Id));
        Assert.DoesNotContain(_lines.All, line => line.Text.Contains("SECRET", StringComparison.Ordinal) || line.Text.Contains("2001", StringComparison.Ordinal) || line.Text.Contains("INVENTED", StringComparison.Ordinal));
        Assert.Contains("RR", _lines.All[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_decision_is_traced_and_counted_by_its_outcome()
    {
        var (activities, counted) = (new List<Activity>(), new List<string>());
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (activities)
                    activities.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, to) =>
        {
            if (instrument.Meter.Name == Telemetry.Name)
                to.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            lock (counted)
                counted.Add($"{instrument.Name} {tags[0].Value} {value}");
        });
        meters.Start();
        using var host = Host();
        await host.StartAsync();
        var own = new Activity("test").Start();
        Service(host).Advise(InventedCase.File);
        Assert.Throws<AdviceOptionsException>(() => Service(host).Advise(InventedCase.File, new AdviceOptions { Forced = [ForcedEdition.Parse("nowhere")] }));
        own.Stop();
        var mine = activities.Where(activity => activity.TraceId == own.TraceId).ToList();
        Assert.Equal(["decided", "options-refused"], mine.Select(activity => activity.GetTagItem("rapidreview.outcome")));
        Assert.All(mine, activity => Assert.Equal("rapidreview.decide", activity.OperationName));
        Assert.Contains("rapidreview.decisions decided 1", counted);
        Assert.Contains("rapidreview.decisions options-refused 1", counted);
    }

    [Fact]
    public async Task Where_nothing_says_for_when_to_advise_the_hosts_clock_does()
    {
        using var host = Host(more: services => services.AddSingleton<TimeProvider>(new Clock()));
        await host.StartAsync();
        var open = InventedCase.File with { Events = new() };
        Assert.Equal(Instant.FromUtc(2024, 5, 6, 7, 8), Service(host).Decide(open).AsAt);
    }

    [Fact]
    public void Without_a_host_the_packs_are_loaded_when_they_are_first_needed()
    {
        using var services = new ServiceCollection().AddLogging().AddRapidReview(options => options.PacksFolder = Path.Combine(_rivers.Path, "nowhere")).Services.BuildServiceProvider();
        Assert.Throws<PackException>(() => services.GetRequiredService<AdviceService>().Advise(InventedCase.File));
    }

    [Fact]
    public void Asking_twice_adds_one_service_with_the_options_of_both()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddRapidReview(options => options.DueSoonWorkingDays = 3);
        services.AddRapidReview(options => options.AllowEmptyPacksFolder = true);
        using var provider = services.BuildServiceProvider();
        Assert.Single(provider.GetServices<AdviceService>());
        Assert.Single(provider.GetServices<IHostedService>());
        var options = provider.GetRequiredService<IOptions<RapidReviewOptions>>().Value;
        Assert.Equal((3, true), (options.DueSoonWorkingDays, options.AllowEmptyPacksFolder));
    }

    private static AdviceService Service(IHost host) => host.Services.GetRequiredService<AdviceService>();

    private IHost Host(Action<RapidReviewOptions>? options = null, string? root = null, Action<IServiceCollection>? more = null)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = root });
        builder.Logging.AddProvider(_lines);
        more?.Invoke(builder.Services);
        builder.Services.AddRapidReview(options);
        return builder.Build();
    }

    private sealed class Started : BackgroundService
    {
        public bool Was { get; private set; }

        protected override Task ExecuteAsync(CancellationToken stoppingToken)
        {
            Was = true;
            return Task.CompletedTask;
        }
    }

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 5, 6, 7, 8, 0, TimeSpan.Zero);
    }
}
