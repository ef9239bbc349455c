using System.Diagnostics.CodeAnalysis;
using NodaTime;
using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Reasoning;

/// <summary>
/// Turns the rules of a core, and of the partnerships' packs that build on it, into a rule set: reads the lambdas, checks the
/// eras, orders by need, and binds.
/// </summary>
internal sealed class RuleLoader
{
    private readonly Pack _core;
    private readonly SourceCatalogue _sources;
    private readonly List<Problem> _problems = [];

    private RuleLoader(Pack core, SourceCatalogue sources) => (_core, _sources) = (core, sources);

    /// <summary>Loads a core with packs that build on it.</summary>
    /// <exception cref="PackException">The rules are refused; every problem is listed.</exception>
    public static RuleSet Load(Pack core, params ReadOnlySpan<Pack> locals)
    {
        var packs = Items.Of<Pack>([core, .. locals]);
        var loader = new RuleLoader(core, SourceCatalogue.Join(packs.Select(pack => pack.Sources)));
        return loader.Load(packs);
    }

    private RuleSet Load(Items<Pack> packs)
    {
        var locals = packs.Skip(1).ToList();
        var parameters = Items.From(packs.SelectMany(pack => pack.Parameters));
        _problems.AddRange(LocalChanges.CheckSources(_core, locals));
        var drafts = packs.SelectMany(pack => pack.Rules.Select(rule => Read(rule, pack))).OfType<RuleDraft>().ToList();
        ThrowIfRefused();
        var changes = LocalChanges.Find(_core, locals, drafts, _problems);
        drafts.AddRange(changes.Notes.Select(note => Read(note.Rule, note.Pack)).OfType<RuleDraft>());
        var families = drafts.GroupBy(draft => draft.Id, StringComparer.Ordinal)
            .Select(group => group.OrderBy(draft => draft.From).ToList())
            .OrderBy(family => family[0].Id, StringComparer.Ordinal)
            .ToList();
        foreach (var family in families)
        {
            CheckEras(family);
            foreach (var draft in family.Where(draft => draft.Pack != _core))
                CheckParameters(draft);
        }

        ThrowIfRefused();
        var ordered = RuleOrder.Sort(families, changes.Floors, _problems);
        ThrowIfRefused();
        var names = new RuleNames(ordered.ConvertAll(family => family[0].Id), parameters.Select(parameter => parameter.Id).ToList());
        var binder = new RuleBinder(_core, parameters, RuleSet.DeclaredBy(packs), changes, names, _problems);
        var rules = ordered.ConvertAll(binder.Bind);
        ThrowIfRefused();
        return new RuleSet(packs, _sources, Items.From(rules.OfType<LoadedRule>()), parameters, changes.Sets);
    }

    private void ThrowIfRefused()
    {
        if (_problems.Count > 0)
            throw new PackException(Items.From(_problems));
    }

    private RuleDraft? Read(Rule rule, Pack pack)
    {
        if (rule.Name is not { } id)
        {
            _problems.Add(PackProblems.Incomplete(pack.Manifest.Id, rule.Origin, "what its id is"));
            return null;
        }

        if (rule.Force is not { } force)
        {
            _problems.Add(PackProblems.Incomplete(pack.Manifest.Id, id.Id, "when it is in force"));
            return null;
        }

        if (SubjectKinds.Of(rule.Subject) is not { } kind)
        {
            _problems.Add(PackProblems.Incomplete(pack.Manifest.Id, id.Id, "which kind of subject it is about"));
            return null;
        }

        if (!Define(rule, id.Id))
            return null;
        CheckTexts(rule, id);
        var read = rule is DataRule spelt
            ? spelt.Trees.ToDictionary(StringComparer.Ordinal)
            : rule.Parts.ToDictionary(part => part.Key, part => Part(id.Id, part.Key, part.Value), StringComparer.Ordinal);
        if (rule is IChecklist list)
        {
            Checklists.Check(id.Id, list.Entries, _problems);
            read["when"] = Checklists.Whole(list.Entries, read);
        }

        foreach (var missing in Required(rule.Kind).Where(part => !read.ContainsKey(part)))
            _problems.Add(PackProblems.Incomplete(pack.Manifest.Id, id.Id, missing == "when" ? "its condition" : $"the part `{missing}`"));
        var (from, until) = (Date(id.Id, force.From), force.Until is { } end ? Date(id.Id, end) : null);
        var citations = Citations(id.Id, rule, pack);
        return from is { } first ? new RuleDraft(pack, rule, id, kind, first, until, force.By, citations, read) : null;
    }

    /// <summary>Somebody else's code runs here, once: whatever it does, the pack is refused and the host lives on.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A pack's own code may throw anything.")]
    private bool Define(Rule rule, string id)
    {
        try
        {
            rule.EnsureDefined();
            return true;
        }
        catch (Exception thrown)
        {
            _problems.Add(PackProblems.Throws(id, thrown.Message));
            return false;
        }
    }

    /// <summary>Of a rule in C#: one in JSON was looked at when its file was read.</summary>
    private void CheckTexts(Rule rule, RuleIdAttribute name)
    {
        var texts = rule is DataRule ? [] : new[] { name.Id, name.Says, name.Denies, (rule as IAdvises)?.Advice }
            .Concat(rule.Cited.Select(cited => cited.Says))
            .Concat((rule as IChecklist)?.Entries.Select(entry => entry.Says) ?? []);
        foreach (var character in texts.OfType<string>().Select(PlainText.Unseen).OfType<string>())
            _problems.Add(PackProblems.Unseen(name.Id, "", character));
    }

    private object? Part(string rule, string part, System.Linq.Expressions.LambdaExpression lambda) =>
        lambda.ReturnType == typeof(Truth) ? LambdaReader.Condition(rule, part, lambda, _problems) : LambdaReader.Operand(rule, part, lambda, _problems);

    private static string[] Required(FindingKind kind) => kind switch
    {
        FindingKind.Clock => ["starts"],
        FindingKind.Duty => ["when", "done"],
        _ => ["when"],
    };

    private LocalDate? Date(string rule, string text)
    {
        if (IsoDay.Read(text) is { } date)
            return date;
        _problems.Add(PackProblems.Malformed(rule, "", $"`{text}` is not a date", "Write it as year-month-day, such as 2018-06-29."));
        return null;
    }

    private Items<Citation> Citations(string id, Rule rule, Pack pack)
    {
        var cites = rule.Cited.ToList();
        if (cites.Count == 0)
            _problems.Add(PackProblems.NoCitation(pack.Manifest.Id, id));
        var citations = new List<Citation>();
        foreach (var cite in cites)
        {
            if ((pack.Sources.Find(cite.Provision) ?? _core.Sources.Find(cite.Provision)) is { } provision)
                citations.Add(new Citation(provision, cite.Says));
            else
                _problems.Add(PackProblems.NoSuchThing(id, "", "provision", cite.Provision, DataFile.Nearest(cite.Provision, _sources.Provisions.Select(known => known.Id))));
        }

        return Items.From(citations);
    }

    private void CheckEras(List<RuleDraft> family)
    {
        var first = family[0];
        var file = first.Rule is DataRule ? $"{first.Pack.Manifest.Id}/rules.json" : first.Pack.Manifest.Id;
        Eras.Check(file, first.Id, family.Select(draft => (draft.From, draft.Until)), _problems);
        if (family.Exists(draft => draft.Rule.Kind != first.Rule.Kind || draft.Kind != first.Kind || draft.By != first.By))
            _problems.Add(PackProblems.MixedEras(file, first.Id));
        foreach (var draft in family.Where(draft => draft.Citations.Count > 0 && !IsCovered(draft)))
            _problems.Add(PackProblems.NotInForce(file, draft.Id, draft.Citations[0].Provision.Id));
    }

    /// <summary>
    /// On each day of the era each of its pack's own parameters that it uses has a value: a time without one would be a duty without
    /// a last day. Of a core that may be the law: the Act's duty to notify began five days before any guidance said within which time.
    /// </summary>
    private void CheckParameters(RuleDraft draft)
    {
        var used = draft.Parts.Values.SelectMany(Mentions.Parameters).Concat(draft.Rule is IDuty duty ? [duty.PeriodId] : []).ToHashSet(StringComparer.Ordinal);
        var file = $"{draft.Pack.Manifest.Id}/parameters.json";
        foreach (var parameter in draft.Pack.Parameters.Where(parameter => used.Contains(parameter.Id) && parameter.Eras.Count > 0))
        {
            var (first, last) = (parameter.Eras[0].From, parameter.Eras[^1].Until);
            if (draft.From < first)
                _problems.Add(PackProblems.NoValue(file, parameter.Id, draft.Id, draft.From, draft.Until is { } end && end < first ? end : first));
            if (last is { } ended && (draft.Until is not { } until || ended < until))
                _problems.Add(PackProblems.NoValue(file, parameter.Id, draft.Id, ended < draft.From ? draft.From : ended, draft.Until));
        }
    }

    /// <summary>Whether on each day of the era at least one cited provision is in force.</summary>
    private bool IsCovered(RuleDraft draft)
    {
        var edges = draft.Citations.SelectMany(citation => new[] { citation.Provision.Instrument.From, citation.Provision.Instrument.Until ?? LocalDate.MaxIsoValue })
            .Append(draft.From)
            .Where(edge => edge >= draft.From && (draft.Until is not { } until || edge < until) && edge < LocalDate.MaxIsoValue);
        return edges.All(edge => draft.Citations.Any(citation => _sources.Applies(citation.Provision.Instrument, edge, edition: null)));
    }
}
