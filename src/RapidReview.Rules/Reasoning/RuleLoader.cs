using System.Reflection;
using NodaTime;
using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Reasoning;

/// <summary>Turns the rules of a pack into a rule set: reads the lambdas, checks the eras, orders by need, and binds.</summary>
internal sealed class RuleLoader
{
    private readonly Pack _pack;
    private readonly List<Problem> _problems = [];

    private RuleLoader(Pack pack) => _pack = pack;

    /// <exception cref="PackException">The rules are refused; every problem is listed.</exception>
    public static RuleSet Load(Pack pack)
    {
        var loader = new RuleLoader(pack);
        var drafts = pack.Rules.Select(loader.Read).OfType<RuleDraft>().ToList();
        var families = drafts.GroupBy(draft => draft.Id, StringComparer.Ordinal)
            .Select(group => group.OrderBy(draft => draft.From).ToList())
            .OrderBy(family => family[0].Id, StringComparer.Ordinal)
            .ToList();
        foreach (var family in families)
            loader.CheckEras(family);
        loader.ThrowIfRefused();
        var ordered = RuleOrder.Sort(families, pack.Manifest.Id, loader._problems);
        loader.ThrowIfRefused();
        var names = new RuleNames(ordered.ConvertAll(family => family[0].Id), pack.Parameters.Select(parameter => parameter.Id).ToList());
        var rules = ordered.ConvertAll(family => RuleBinder.Bind(family, pack, names, loader._problems));
        loader.ThrowIfRefused();
        return new RuleSet(pack, Items.From(rules.OfType<LoadedRule>()), pack.Parameters);
    }

    private void ThrowIfRefused()
    {
        if (_problems.Count > 0)
            throw new PackException(Items.From(_problems));
    }

    private RuleDraft? Read(Rule rule)
    {
        var type = rule.GetType();
        var id = type.GetCustomAttribute<RuleIdAttribute>()!;
        if (type.GetCustomAttribute<InForceAttribute>() is not { } force)
        {
            _problems.Add(PackProblems.Incomplete(_pack.Manifest.Id, id.Id, "when it is in force"));
            return null;
        }

        if (SubjectKinds.Of(rule.Subject) is not { } kind)
        {
            _problems.Add(PackProblems.Incomplete(_pack.Manifest.Id, id.Id, "which kind of subject it is about"));
            return null;
        }

        rule.EnsureDefined();
        var read = rule.Parts.ToDictionary(part => part.Key, part => Part(id.Id, part.Key, part.Value), StringComparer.Ordinal);
        if (rule is IChecklist list)
        {
            Checklists.Check(id.Id, list.Entries, _problems);
            read["when"] = Checklists.Whole(list.Entries, read);
        }

        foreach (var missing in Required(rule.Kind).Where(part => !read.ContainsKey(part)))
            _problems.Add(PackProblems.Incomplete(_pack.Manifest.Id, id.Id, missing == "when" ? "its condition" : $"the part `{missing}`"));
        var (from, until) = (Date(id.Id, force.From), force.Until is { } end ? Date(id.Id, end) : null);
        var citations = Citations(id.Id, type);
        return from is { } first ? new RuleDraft(rule, id, kind, first, until, force.By, citations, read) : null;
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

    private Items<Citation> Citations(string rule, Type type)
    {
        var cites = type.GetCustomAttributes<CitesAttribute>().ToList();
        if (cites.Count == 0)
            _problems.Add(PackProblems.NoCitation(_pack.Manifest.Id, rule));
        var citations = new List<Citation>();
        foreach (var cite in cites)
        {
            if (_pack.Sources.Find(cite.Provision) is { } provision)
                citations.Add(new Citation(provision, cite.Says));
            else
                _problems.Add(PackProblems.NoSuchThing(rule, "", "provision", cite.Provision, DataFile.Nearest(cite.Provision, _pack.Sources.Provisions.Select(known => known.Id))));
        }

        return Items.From(citations);
    }

    private void CheckEras(List<RuleDraft> family)
    {
        var first = family[0];
        Eras.Check(_pack.Manifest.Id, first.Id, family.Select(draft => (draft.From, draft.Until)), _problems);
        if (family.Exists(draft => draft.Rule.Kind != first.Rule.Kind || draft.Kind != first.Kind || draft.By != first.By))
            _problems.Add(PackProblems.MixedEras(_pack.Manifest.Id, first.Id));
        foreach (var draft in family.Where(draft => draft.Citations.Count > 0 && !IsCovered(draft)))
            _problems.Add(PackProblems.NotInForce(_pack.Manifest.Id, draft.Id, draft.Citations[0].Provision.Id));
    }

    /// <summary>Whether on each day of the era at least one cited provision is in force.</summary>
    private bool IsCovered(RuleDraft draft)
    {
        var edges = draft.Citations.SelectMany(citation => new[] { citation.Provision.Instrument.From, citation.Provision.Instrument.Until ?? LocalDate.MaxIsoValue })
            .Append(draft.From)
            .Where(edge => edge >= draft.From && (draft.Until is not { } until || edge < until) && edge < LocalDate.MaxIsoValue);
        return edges.All(edge => draft.Citations.Any(citation => _pack.Sources.Applies(citation.Provision.Instrument, edge, edition: null)));
    }
}
