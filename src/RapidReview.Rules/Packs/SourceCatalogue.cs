using NodaTime;
using RapidReview.Facts;
using RapidReview.Law;

namespace RapidReview.Rules.Packs;

/// <summary>The instruments and provisions that a pack may cite. Immutable.</summary>
public sealed class SourceCatalogue
{
    private readonly Dictionary<string, Provision> _provisions;

    internal SourceCatalogue(Items<Instrument> instruments, Items<Provision> provisions)
    {
        Instruments = instruments;
        Provisions = provisions;
        _provisions = provisions.ToDictionary(provision => provision.Id, StringComparer.Ordinal);
    }

    /// <summary>The instruments, in the order of the file.</summary>
    public Items<Instrument> Instruments { get; }

    /// <summary>The provisions, in the order of the file.</summary>
    public Items<Provision> Provisions { get; }

    /// <summary>Several catalogues as one.</summary>
    internal static SourceCatalogue Join(IEnumerable<SourceCatalogue> catalogues)
    {
        var all = catalogues.ToList();
        return all is [var only] ? only : new(Items.From(all.SelectMany(catalogue => catalogue.Instruments).DistinctBy(instrument => instrument.Id, StringComparer.Ordinal)), Items.From(all.SelectMany(catalogue => catalogue.Provisions).DistinctBy(provision => provision.Id, StringComparer.Ordinal)));
    }

    /// <summary>A provision by its id; null if there is none.</summary>
    public Provision? Find(string id) => _provisions.GetValueOrDefault(id);

    /// <summary>
    /// Whether an instrument is to be used for an act on a day. Unforced, its own dates decide. In a forced edition it
    /// must belong to the edition, and of several of one series there the one in force counts, or the nearest.
    /// </summary>
    internal bool Applies(Instrument instrument, LocalDate day, string? edition)
    {
        if (edition is null)
            return Covers(instrument, day);
        if (instrument.Editions.Count == 0)
            return true;
        var series = Instruments.Where(other => other.Series == instrument.Series && other.Editions.Contains(edition, StringComparer.Ordinal)).ToList();
        return series.Contains(instrument)
            && instrument == (series.Find(other => Covers(other, day))
                ?? (day < series.Min(other => other.From) ? series.MinBy(other => other.From) : series.Where(other => other.From <= day).MaxBy(other => other.From)));
    }

    private static bool Covers(Instrument instrument, LocalDate day) =>
        instrument.From <= day && (instrument.Until is not { } until || day < until);
}
