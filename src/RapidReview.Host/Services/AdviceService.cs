using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Host;

/// <summary>
/// Advice as a service of a host: one for the whole host, for any number of threads. It loads its packs once, before the host
/// starts, and can load them anew while it runs. It writes no fact of a case to logs, traces or metrics.
/// </summary>
public sealed class AdviceService : IDisposable
{
    private readonly RapidReviewOptions _options;
    private readonly ILogger<AdviceService> _logger;
    private readonly TimeProvider _time;
    private readonly IHostEnvironment? _environment;
    private readonly Lock _loading = new();
    private volatile ActiveRules? _active;

    /// <summary>Made by the host's container.</summary>
    /// <param name="options">With which packs to advise.</param>
    /// <param name="logger">Where it says what it has loaded and refused.</param>
    /// <param name="time">The present moment, used where neither a question nor a case file says for when to advise.</param>
    /// <param name="environment">Where a relative folder of packs starts; null for the current folder.</param>
    public AdviceService(IOptions<RapidReviewOptions> options, ILogger<AdviceService> logger, TimeProvider time, IHostEnvironment? environment = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _logger, _time, _environment) = (options.Value, logger, time, environment);
    }

    /// <summary>
    /// The advisor in use. Take it once where several questions must be answered under the same rules: a reload does not change
    /// what was taken.
    /// </summary>
    /// <exception cref="PackException">The packs are refused, where they had not been loaded yet.</exception>
    public Advisor Current => Active.Advisor;

    private ActiveRules Active
    {
        get
        {
            if (_active is { } active)
                return active;
            lock (_loading)
                return _active ??= Load();
        }
    }

    /// <summary>Decides and explains.</summary>
    /// <param name="file">The case.</param>
    /// <param name="options">How advice is asked for; null for the natural parts as at the usual moment.</param>
    /// <exception cref="CaseFileException">The file cannot be used.</exception>
    /// <exception cref="AdviceOptionsException">An edition or pack that was asked for does not exist.</exception>
    /// <exception cref="PackException">The packs are refused, where they had not been loaded yet.</exception>
    public Advice Advise(CaseFile file, AdviceOptions? options = null) => Decide(file, options).Explain();

    /// <summary>Decides without explaining. The decision can be explained afterwards, also after a reload: it keeps the rules that it began with.</summary>
    /// <inheritdoc cref="Advise"/>
    public Decision Decide(CaseFile file, AdviceOptions? options = null)
    {
        var advisor = Current;
        using var activity = Telemetry.Source.StartActivity(Telemetry.DecideActivity);
        var started = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var decision = advisor.Decide(file, Instant.FromDateTimeOffset(_time.GetUtcNow()), options);
            outcome = "decided";
            activity?.SetTag("rapidreview.parts", decision.PartCount);
            return decision;
        }
        catch (CaseFileException refused)
        {
            outcome = "case-refused";
            Log.CaseRefused(_logger, Codes(refused.Problems));
            throw;
        }
        catch (AdviceOptionsException refused)
        {
            outcome = "options-refused";
            Log.OptionsRefused(_logger, Codes(refused.Problems));
            throw;
        }
        finally
        {
            activity?.SetTag("rapidreview.outcome", outcome);
            if (outcome != "decided")
                activity?.SetStatus(ActivityStatusCode.Error);
            Telemetry.Decided(outcome, Stopwatch.GetElapsedTime(started));
        }
    }

    /// <summary>
    /// Loads every pack anew. The whole new set takes the place of the old one, or, where anything in it is refused, nothing
    /// changes. Decisions that are being made finish on the set that they began with; its load contexts unload after the last.
    /// </summary>
    public PackReload Reload()
    {
        lock (_loading)
        {
            var before = _active;
            try
            {
                _active = Load();
                before?.Folder?.Dispose();
                Telemetry.Reloaded("activated");
                return new(Activated: true, []);
            }
            catch (PackException refused)
            {
                Telemetry.Reloaded("refused");
                if (before is not null)
                {
                    var packs = Described(before.Advisor);
                    Log.KeptLastGood(_logger, packs);
                }

                return new(Activated: false, refused.Problems);
            }
        }
    }

    /// <summary>Ends the load contexts of its packs.</summary>
    public void Dispose() => _active?.Folder?.Dispose();

    private ActiveRules Load()
    {
        try
        {
            var loaded = ActiveRules.Load(_options, _environment);
            var packs = Described(loaded.Advisor);
            Log.Loaded(_logger, packs, _options.Calendar.Version);
            return loaded;
        }
        catch (PackException refused)
        {
            foreach (var problem in refused.Problems)
                Log.PackRefused(_logger, problem.ToString());
            throw;
        }
    }

    private static string Described(Advisor advisor) =>
        string.Join(", ", advisor.Packs.Select(pack => $"{pack.Manifest.Id} {pack.Manifest.Version} ({pack.Digest[..12]})"));

    /// <summary>What a problem says may repeat what a case file holds; its code does not.</summary>
    private static string Codes(IEnumerable<Problem> problems) => string.Join(", ", problems.Select(problem => problem.Code).Distinct(StringComparer.Ordinal));
}
