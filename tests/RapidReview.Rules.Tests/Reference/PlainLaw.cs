using NodaTime;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>Which era of a rule and which value of a parameter apply on a day, in force or in an edition that is forced.</summary>
internal sealed class PlainLaw(RuleSet rules, string? edition)
{
    public Items<LoadedRule> Rules => rules.Rules;

    /// <summary>Whether a day is one of whose law something is known.</summary>
    public bool Covers(LocalDate day) => edition is not null || day >= rules.Core.Manifest.CoversFrom;

    public int Find(string rule) => Enumerable.Range(0, Rules.Count).Single(i => Rules[i].Id == rule);

    public RuleVersion? Version(int rule, LocalDate day) => edition is null
        ? Rules[rule].Versions.SingleOrDefault(version => IsWithin(day, version.From, version.Until))
        : Nearest(Rules[rule].Versions.Where(version => BelongsTo(version, day)), version => version.From, day);

    public ParameterEra? Value(string parameter, LocalDate day)
    {
        var eras = rules.Parameters.Single(known => known.Id == parameter).Eras;
        return edition is null
            ? eras.SingleOrDefault(era => IsWithin(day, era.From, era.Until))
            : Nearest(eras.Where(era => IsUsed(era.Provision.Instrument, day)), era => era.From, day);
    }

    public string NameOf(int parameter) => rules.Parameters[parameter].Id;

    /// <summary>The first day, and every day of the range on which anything at all begins or ends.</summary>
    public IEnumerable<LocalDate> Days(LocalDate from, LocalDate to) => Rules
        .SelectMany(rule => rule.Versions.SelectMany(version => new[] { version.From, version.Until }))
        .Concat(rules.Parameters.SelectMany(parameter => parameter.Eras.SelectMany(era => new LocalDate?[] { era.From, era.Until })))
        .Concat(rules.Core.Sources.Instruments.SelectMany(instrument => new LocalDate?[] { instrument.From, instrument.Until }))
        .Append(rules.Core.Manifest.CoversFrom)
        .OfType<LocalDate>()
        .Where(day => day > from && day <= to)
        .Prepend(from)
        .Distinct()
        .Order();

    private bool BelongsTo(RuleVersion version, LocalDate day)
    {
        var instruments = version.Citations.Select(citation => citation.Provision.Instrument).Where(instrument => instrument.Editions.Count > 0).ToList();

        // What belongs to no edition keeps its own dates; only the law from which the pack begins reaches back.
        return instruments.Count == 0 ? IsWithin(day, version.From, version.Until) || (day < version.From && version.From == rules.Core.Manifest.CoversFrom) : instruments.Exists(instrument => IsUsed(instrument, day));
    }

    /// <summary>In a forced edition: of the instruments of one series, the one in force, or the next to come, or the last there was.</summary>
    private bool IsUsed(Instrument instrument, LocalDate day)
    {
        if (instrument.Editions.Count == 0)
            return true;
        var series = rules.Core.Sources.Instruments.Where(other => other.Series == instrument.Series && other.Editions.Contains(edition!)).OrderBy(other => other.From).ToList();
        return series.Count > 0 && instrument == (series.Find(other => IsWithin(day, other.From, other.Until)) ?? series.LastOrDefault(other => other.From <= day) ?? series[0]);
    }

    private static T? Nearest<T>(IEnumerable<T> eras, Func<T, LocalDate> from, LocalDate day)
        where T : class
    {
        var ordered = eras.OrderBy(from).ToList();
        return ordered.LastOrDefault(era => from(era) <= day) ?? ordered.FirstOrDefault();
    }

    private static bool IsWithin(LocalDate day, LocalDate from, LocalDate? until) => from <= day && !(until <= day);
}
