using System.Collections.Concurrent;
using NodaTime;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Model;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Reasoning;
using RapidReview.Rules.Resolution;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Invariants;

/// <summary>Both cores as they were the day before some day: whatever begins on it or later is not there yet, and nobody knows when anything will end.</summary>
internal sealed class EarlierLaw
{
    private static readonly ConcurrentDictionary<LocalDate, EarlierLaw> Known = [];

    private readonly LocalDate _before;
    private readonly Items<RuleSet> _cores;

    private EarlierLaw(LocalDate before)
    {
        _before = before;
        _cores = Items.From(BothCores.All.Select(Cut));
    }

    public static EarlierLaw Before(LocalDate day) => Known.GetOrAdd(day, before => new EarlierLaw(before));

    /// <summary>Whether all instruments of an edition that can be forced were there.</summary>
    public static bool WasThere(ForcedEdition forced, LocalDate before) => forced.Edition is null
        || BothCores.All.Single(core => core.Core.Manifest.Id == forced.Pack).Core.Sources.Instruments.Where(instrument => instrument.Editions.Contains(forced.Edition)).All(instrument => instrument.From < before);

    /// <summary>What was decided under it.</summary>
    public Decision Decide(GeneratedCase situation)
    {
        var seen = AsAtCase.Of(situation.File, situation.AsAt);
        var engaged = _cores.Where(core => !Jurisdiction.Engages(seen.File, core.Core.Manifest.Nation, core.Core.Manifest.EngagedBy).IsFalse).ToList();
        var natural = engaged.Select(core => Part(core, default, seen));
        var forced = engaged.Where(core => core.Core.Manifest.Id == situation.Forced?.Pack).Select(core => Part(core, new LawReading(situation.Forced!.Edition, IsForced: true), seen));
        return new Decision(situation.File, new DecidedCase(seen, WorkingDayCalendar.EnglandAndWales, Items.From(_cores.Select(core => core.Core)), Items.From(situation.Options.Forced.Select(edition => edition.Pack)), Items.From(natural.Concat(forced))), null!);
    }

    private static DecidedPart Part(RuleSet core, LawReading reading, AsAtCase seen)
    {
        var decider = new Decider(core, reading, WorkingDayCalendar.EnglandAndWales, Advisor.DefaultDueSoon);
        var board = new Board(decider, new LocalValues(new Dictionary<string, DeclaredFact>(StringComparer.Ordinal), [], seen.From));
        var subjects = PartSubjects.In(seen.File, core.Core.Manifest, DateFact.At(seen.AsAt, London.DateOf(seen.AsAt)), board);
        board.Fill(subjects);
        return new DecidedPart(decider, board, subjects);
    }

    /// <summary>
    /// A rule of which nothing is left keeps its place, so that conditions still find the others; it has no era. Before its own
    /// first day a core says that nothing is known, so that one stays as it is.
    /// </summary>
    private RuleSet Cut(RuleSet core)
    {
        if (core.Core.Manifest.CoversFrom >= _before)
            return core;
        var sources = new SourceCatalogue(
            Items.From(core.Core.Sources.Instruments.Where(IsThere).Select(Cut)),
            Items.From(core.Core.Sources.Provisions.Where(provision => IsThere(provision.Instrument)).Select(Cut)));
        var parameters = Items.From(core.Parameters.Select(Cut));
        var pack = new Pack(core.Core.Manifest, sources, parameters, [], [], core.Core.Rules, [], core.Core.Digest);
        return new RuleSet([pack], sources, Items.From(core.Rules.Select(rule => Cut(rule) with { Pack = pack })), parameters, new Dictionary<string, SetParameter>(StringComparer.Ordinal));
    }

    private LoadedRule Cut(LoadedRule rule) => rule with
    {
        Versions = Items.From(rule.Versions.Where(version => version.From < _before).Select(version => version with
        {
            Until = Cut(version.Until),
            Citations = Items.From(version.Citations.Where(cited => IsThere(cited.Provision.Instrument)).Select(cited => cited with { Provision = Cut(cited.Provision) })),
        })),
        Boundaries = Items.From(rule.Boundaries.Where(day => day < _before)),
    };

    private PackParameter Cut(PackParameter parameter) => parameter with
    {
        Eras = Items.From(parameter.Eras.Where(era => era.From < _before).Select(era => era with { Until = Cut(era.Until), Provision = Cut(era.Provision) })),
    };

    private Provision Cut(Provision provision) => provision with { Instrument = Cut(provision.Instrument) };

    private Instrument Cut(Instrument instrument) => instrument with { Until = Cut(instrument.Until) };

    private LocalDate? Cut(LocalDate? until) => until < _before ? until : null;

    private bool IsThere(Instrument instrument) => instrument.From < _before;
}
