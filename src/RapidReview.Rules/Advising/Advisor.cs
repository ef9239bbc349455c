using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Filling;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Packs.Templates;
using RapidReview.Rules.Reasoning;
using RapidReview.Rules.Resolution;
using RapidReview.Rules.Views;

namespace RapidReview.Rules;

/// <summary>
/// The front door: advice for a case under the packs that it was made of. Resolution, reasoning and explanation follow
/// each other; intake comes before, in <see cref="Intake.CaseFileReader"/>. Immutable; one advisor serves any number of
/// threads for as long as the host runs. It reads no clock, disk or culture.
/// </summary>
public sealed class Advisor
{
    /// <summary>A duty is due soon within this many working days of its last day, unless another number is asked for.</summary>
    public const int DefaultDueSoon = 2;

    private readonly LoadedPacks _loaded;
    private readonly WorkingDayCalendar _calendar;
    private readonly int _dueSoon;
    private readonly DocumentFiller _filler;

    private Advisor(LoadedPacks loaded, WorkingDayCalendar calendar, int dueSoon) =>
        (_loaded, _calendar, _dueSoon, _filler) = (loaded, calendar, dueSoon, DocumentFiller.For(loaded));

    /// <summary>The name and version of this library, as advice prints it.</summary>
    public static string Engine { get; } = $"RapidReview {typeof(Advisor).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>The packs that it was made of.</summary>
    public Items<Pack> Packs => _loaded.Packs;

    /// <summary>Every rule of those packs, for people to read: pack by pack, by id.</summary>
    public Items<CatalogueRule> Catalogue => Items.From(Packs.SelectMany(pack => RuleCatalogue.Of(_loaded.With(pack)).Where(rule => rule.Pack == pack.Manifest.Id)));

    /// <summary>The forms, letters and other documents that those packs supply: pack by pack, by id.</summary>
    public Items<DocumentTemplate> Documents => Items.From(Packs.SelectMany(pack => pack.Documents));

    /// <summary>The rules of each core alone.</summary>
    internal Items<RuleSet> RuleSets => _loaded.Cores;

    /// <summary>Every day on which anything begins or ends in a pack together with its core.</summary>
    internal IEnumerable<LocalDate> BoundariesOf(Pack pack) => _loaded.With(pack).Rules.SelectMany(rule => rule.Boundaries);

    /// <summary>An advisor for some packs, with the calendar that the library carries.</summary>
    /// <param name="packs">The packs, such as <see cref="Cores.England"/>: at most one core for each nation, and packs that build on them.</param>
    /// <exception cref="PackException">A pack is refused; every problem is listed.</exception>
    public static Advisor For(params ReadOnlySpan<Pack> packs) => For(Items.Of(packs), WorkingDayCalendar.EnglandAndWales);

    /// <summary>An advisor for some packs and a calendar.</summary>
    /// <param name="packs">The packs: at most one core for each nation, and packs that build on them.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="dueSoon">How many working days before its last day a duty is due soon; zero or more.</param>
    /// <exception cref="PackException">A pack is refused; every problem is listed.</exception>
    public static Advisor For(Items<Pack> packs, WorkingDayCalendar calendar, int dueSoon = DefaultDueSoon)
    {
        ArgumentNullException.ThrowIfNull(packs);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfNegative(dueSoon);
        return new Advisor(LoadedPacks.Load(packs), calendar, dueSoon);
    }

    /// <summary>Decides and explains.</summary>
    /// <param name="file">The case.</param>
    /// <param name="now">The present moment, used only where neither the options nor the file says for when to advise.</param>
    /// <param name="options">How advice is asked for; null for the natural parts as at the usual moment.</param>
    /// <exception cref="CaseFileException">The file cannot be used.</exception>
    /// <exception cref="AdviceOptionsException">An edition or pack that was asked for does not exist.</exception>
    public Findings.Advice Advise(CaseFile file, Instant now, AdviceOptions? options = null) => Decide(file, now, options).Explain();

    /// <summary>What of the options does not exist, such as an edition that no pack has. Empty: they can be used.</summary>
    public Items<Problem> Check(AdviceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Items.From(options.Forced.Select(Find).Select(found => found.Problem).OfType<Problem>());
    }

    /// <summary>What is wrong with the facts that packs have declared for themselves. Empty: they can be used.</summary>
    public Items<Problem> Check(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return LocalFactsReader.Read(file, _loaded.Declared.Values).Problems;
    }

    /// <summary>Decides without explaining: for many cases at once. The decision can be explained afterwards.</summary>
    /// <inheritdoc cref="Advise"/>
    public Decision Decide(CaseFile file, Instant now, AdviceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.Checked.Covers(file) && AsAtCase.Check(file) is { Count: > 0 } problems)
            throw new CaseFileException(problems);
        if (options is not null && Check(options) is { Count: > 0 } unknown)
            throw new AdviceOptionsException(unknown);
        var forced = (options?.Forced ?? []).Distinct().Select(edition => (edition.Edition, Find(edition).Rules!));
        var decider = new CaseDecider(_loaded, _calendar, _dueSoon, Items.From(forced), options?.AsAt ?? file.Events.CompleteTo ?? now);
        var (decided, wrong) = decider.Decide(file);
        return decided is null ? throw new CaseFileException(wrong) : new Decision(file, decided, decider);
    }

    /// <summary>What would be decided if some facts were otherwise, for the same moment; and what that changes.</summary>
    /// <param name="file">The case, which stays as it is.</param>
    /// <param name="changes">What is supposed, made one after another.</param>
    /// <param name="now">The present moment, used only where neither the options nor the file says for when to advise.</param>
    /// <param name="options">How advice is asked for; null for the natural parts as at the usual moment.</param>
    /// <exception cref="CaseFileException">The file cannot be used, or what is supposed cannot be: every problem is listed.</exception>
    /// <exception cref="AdviceOptionsException">An edition or pack that was asked for does not exist.</exception>
    public WhatIf WhatIf(CaseFile file, IEnumerable<CaseChange> changes, Instant now, AdviceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var supposed = Items.From(changes);
        var reading = CaseChanges.Apply(file, supposed);
        if (reading.File is not { } changed)
            throw new CaseFileException(reading.Problems);
        var before = Decide(file, now, options);
        return new WhatIf { Supposed = supposed, Before = before, After = Decide(changed, now, (options ?? new()) with { AsAt = before.AsAt }) };
    }

    /// <summary>Decides, and explains one finding: <see cref="Decision.Explain(string, string?)"/>.</summary>
    /// <param name="file">The case.</param>
    /// <param name="id">The id of the rule.</param>
    /// <param name="subject">The key of the subject; null for every subject.</param>
    /// <param name="now">The present moment, used only where neither the options nor the file says for when to advise.</param>
    /// <param name="options">How advice is asked for; null for the natural parts as at the usual moment.</param>
    /// <returns>Empty where no part has the finding.</returns>
    /// <exception cref="CaseFileException">The file cannot be used.</exception>
    /// <exception cref="AdviceOptionsException">An edition or pack that was asked for does not exist.</exception>
    public Items<FindingExplanation> Explain(CaseFile file, string id, string? subject, Instant now, AdviceOptions? options = null) => Decide(file, now, options).Explain(id, subject);

    /// <summary>Decides, and lists what to ask: <see cref="Decision.Questions"/>.</summary>
    /// <inheritdoc cref="Advise"/>
    /// <returns>What settles something whatever the answer is comes first, and of each kind what settles most.</returns>
    public Items<TurnRow> Questions(CaseFile file, Instant now, AdviceOptions? options = null) => Decide(file, now, options).Questions();

    /// <summary>The documents of the packs that apply, filled from a case: those that arise for it, or may.</summary>
    /// <param name="file">The case.</param>
    /// <param name="now">The present moment, used only where neither the options nor the file says for when to advise.</param>
    /// <param name="options">How advice is asked for; null for the natural parts as at the usual moment. The documents of a pack that is forced follow.</param>
    /// <param name="id">The id of a document; null for every one.</param>
    /// <returns>Pack by pack, by id and subject. Empty where none arises.</returns>
    /// <exception cref="CaseFileException">The file cannot be used.</exception>
    /// <exception cref="AdviceOptionsException">An edition, pack or document that was asked for does not exist.</exception>
    public Items<FilledDocument> Fill(CaseFile file, Instant now, AdviceOptions? options = null, string? id = null)
    {
        if (id is not null && Documents.All(known => known.Id != id))
            throw new AdviceOptionsException([PackProblems.NoSuchDocument(id, DataFile.Nearest(id, Documents.Select(known => known.Id)))]);
        var decision = Decide(file, now, options);
        return Items.From(_filler.Fill(decision.Case, decision.Explain(), id));
    }

    /// <summary>
    /// Advice under what each body says, where the file keeps that bodies say different things, and under all of it. Looked for
    /// by deciding the case anew with one combination after another.
    /// </summary>
    /// <param name="file">The case.</param>
    /// <param name="now">The present moment, used only where neither the options nor the file says for when to advise.</param>
    /// <param name="options">How advice is asked for; null for the natural parts as at the usual moment.</param>
    /// <exception cref="CaseFileException">The file cannot be used.</exception>
    /// <exception cref="AdviceOptionsException">An edition or pack that was asked for does not exist.</exception>
    public CaseViews Views(CaseFile file, Instant now, AdviceOptions? options = null)
    {
        var decision = Decide(file, now, options);
        var same = (options ?? new()) with { AsAt = decision.AsAt };
        return ViewBuilder.Build(file, decision.Case.Seen, decision.Explain(), _loaded.Declared.Values, changed => Check(changed) is { Count: > 0 } wrong ? (null, wrong) : (Decide(changed, now, same).Explain(), []));
    }

    private (RuleSet? Rules, Problem? Problem) Find(ForcedEdition forced)
    {
        if (Packs.FirstOrDefault(known => known.Manifest.Id == forced.Pack) is not { } pack)
            return (null, PackProblems.NoSuchPack(forced.Pack, DataFile.Nearest(forced.Pack, Packs.Select(known => known.Manifest.Id))));
        var rules = _loaded.With(pack);
        var editions = rules.Core.Manifest.Editions;
        if (forced.Edition is { } edition && editions.All(known => known.Id != edition))
            return (null, PackProblems.NoSuchEdition(rules.Core.Manifest.Id, edition, DataFile.Nearest(edition, editions.Select(known => known.Id)), editions.Select(known => known.Id)));
        return (rules, null);
    }
}
