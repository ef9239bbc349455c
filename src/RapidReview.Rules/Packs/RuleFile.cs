using System.Text.Json;
using NodaTime;
using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Problems;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Spelling;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Packs;

/// <summary>Reads <c>rules.json</c>: the rules of a pack without an assembly, as strictly as those in C#.</summary>
internal sealed class RuleFile(DataFile file, List<Problem> problems, Items<LocalProperty> declared)
{
    private static readonly string[] Common = ["id", "says", "kind", "about", "inForce", "cites"];
    private static readonly string[] Always = ["denies", "areas", "onlyWhere", "onlyOnce"];
    private static readonly string[] Timings = ["within", "atLeastBefore", "forAtLeast", "asSoonAs"];

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The ids of the rules that stand there, also of those that could not be read.</summary>
    public IReadOnlySet<string> Ids => _ids;

    public Items<Rule> Read(JsonElement root)
    {
        var rules = file.Object(root, "", ["rules"], []).List("rules").ToList();
        foreach (var (element, _) in rules)
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String)
                _ids.Add(id.GetString()!);
        }

        return Items.From(rules.Select(rule => Rule(rule.Element, rule.Pointer)).OfType<Rule>().ToList());
    }

    private Rule? Rule(JsonElement element, string pointer)
    {
        var before = problems.Count;
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("kind", out var code) || code.ValueKind != JsonValueKind.String)
        {
            file.Report(pointer, "a rule with its `kind` was expected", $"Write an object with {string.Join(", ", Common)}.");
            return null;
        }

        var kind = Enum.GetValues<FindingKind>().Where(IsSpelt).Cast<FindingKind?>().FirstOrDefault(known => Codes.Spell(known!) == code.GetString());
        if (kind is null)
        {
            var kinds = Enum.GetValues<FindingKind>().Where(IsSpelt).Select(known => Codes.Spell(known)).ToList();
            file.Add(PackProblems.NoSuchCode(file.Name, $"{pointer}/kind", "kind of rule", code.GetString()!, DataFile.Nearest(code.GetString()!, kinds), kinds));
            return null;
        }

        var (required, optional) = Properties(kind.Value);
        var o = file.Object(element, pointer, [.. Common, .. required], [.. Always, .. optional]);
        var about = About(o);
        if (about is null || problems.Count > before)
            return null;
        var spelling = Spell(o, kind.Value, about);
        return problems.Count > before ? null : DataRule.Of(spelling);
    }

    private static bool IsSpelt(FindingKind kind) =>
        kind is FindingKind.Criterion or FindingKind.Category or FindingKind.Clock or FindingKind.Duty or FindingKind.Consideration or FindingKind.Prompt or FindingKind.Conflict or FindingKind.Quorum or FindingKind.Checklist;

    private static (string[] Required, string[] Optional) Properties(FindingKind kind) => kind switch
    {
        FindingKind.Clock => (["startsOn"], ["prudentlyOn"]),
        FindingKind.Duty => (["owedWhen", "owedBy", "doneOn"], ["owedByThatOf", "owedTo", "owedToThoseOf", "awareOn", "notBefore", .. Timings]),
        FindingKind.Prompt or FindingKind.Conflict => (["when", "advice"], ["alsoWhileOpen"]),
        FindingKind.Consideration => ([], ["establishedBy", "answeredBy", "suggestedBy"]),
        FindingKind.Checklist => (["items"], []),
        FindingKind.Quorum => (["needs", "binding", "advice"], []),
        _ => (["when"], []),
    };

    private RuleSpelling Spell(JsonReading o, FindingKind kind, Type about)
    {
        var trees = new Dictionary<string, object?>(StringComparer.Ordinal);
        Condition("onlyWhere", "where");
        Condition("onlyOnce", "once");
        Condition(kind == FindingKind.Duty ? "owedWhen" : "when", "when");
        Date("startsOn", "starts");
        Date("prudentlyOn", "prudently");
        Date("doneOn", "done");
        Date("awareOn", "aware");
        Date("notBefore", "not-before");
        Value("owedByThatOf", "owner-area", typeof(AuthorityCode));
        Value("owedToThoseOf", "recipient-area", typeof(AuthorityCode));
        Value("answeredBy", "answer", typeof(ConsiderationView));
        Condition("establishedBy", "established");
        Condition("suggestedBy", "suggested");
        if (kind == FindingKind.Consideration)
            Engage(o, trees);
        var entries = kind == FindingKind.Checklist ? Entries(o, about, trees) : [];
        var partners = kind == FindingKind.Quorum ? Partners(o, about, trees) : [];
        var (timing, clock, period) = kind == FindingKind.Duty ? Timing(o) : default;
        return new RuleSpelling
        {
            Name = new RuleIdAttribute(o.Text("id"), o.Text("says")) { Denies = o.Has("denies") ? o.Text("denies") : null },
            Kind = kind,
            About = about,
            Force = Force(o),
            Cites = Cites(o),
            Origin = $"{file.Name}#{o.Pointer}",
            Trees = trees,
            Areas = [.. o.Texts("areas")],
            Owner = o.Code<Body>("owedBy"),
            Recipient = o.Has("owedTo") ? o.Code<Body>("owedTo") : null,
            Timing = timing,
            Clock = clock ?? "",
            Period = period ?? "",
            Advice = o.Text("advice"),
            AlsoWhileOpen = o.Flag("alsoWhileOpen"),
            Entries = entries,
            Partners = partners,
            IsBinding = o.Flag("binding"),
        };

        void Condition(string property, string part)
        {
            if (o.Raw(property) is { } json)
                trees[part] = Reader(about, $"{o.Pointer}/{property}").Condition(json);
        }

        void Date(string property, string part)
        {
            if (o.Raw(property) is { } json)
                trees[part] = Reader(about, $"{o.Pointer}/{property}").Date(json);
        }

        void Value(string property, string part, Type type)
        {
            if (o.Raw(property) is { } json)
                trees[part] = Reader(about, $"{o.Pointer}/{property}").Value(json, type);
        }
    }

    /// <summary>What engages a consideration: the facts that establish it, or else the meeting's answer.</summary>
    private void Engage(JsonReading o, Dictionary<string, object?> trees)
    {
        var established = trees.GetValueOrDefault("established") as Condition;
        var answered = trees.GetValueOrDefault("answer") is Operand answer
            ? new AnyOf([Is(ConsiderationView.Engaged), new AllOf([new AnyOf([Is(ConsiderationView.CannotSay), Is(ConsiderationView.NotConsidered)]), new LeftOpen("the meeting could not say, or did not consider it")])])
            : null;
        if (established is null && answered is null)
            file.Report(o.Pointer, "nothing engages this consideration", "Give it `establishedBy`, `answeredBy` or both.");
        else
            trees["when"] = established is null ? answered : answered is null ? established : new AnyOf([established, .. answered.Parts]);

        Comparison Is(ConsiderationView view) => new((Operand)trees["answer"]!, Relation.Is, new Constant(view));
    }

    private List<ChecklistEntry> Entries(JsonReading o, Type about, Dictionary<string, object?> trees)
    {
        var entries = new List<ChecklistEntry>();
        foreach (var (element, pointer) in o.List("items").ToList())
        {
            var byHand = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("byHand", out _);
            var item = file.Object(element, pointer, ["id", "says", byHand ? "byHand" : "done"], byHand ? [] : ["where"]);
            var entry = new ChecklistEntry(item.Text("id", "-"), item.Text("says"), byHand && item.Flag("byHand"));
            entries.Add(entry);
            Part("done", entry.DonePart);
            Part("where", entry.AppliesPart);

            void Part(string property, string part)
            {
                if (item.Raw(property) is { } json)
                    trees.TryAdd(part, Reader(about, $"{pointer}/{property}").Condition(json));
            }
        }

        return entries;
    }

    private Type? About(JsonReading o)
    {
        var code = o.Text("about", "-");
        if (DataRule.AboutOf(code) is { } type)
            return type;
        file.Add(PackProblems.NoSuchCode(file.Name, $"{o.Pointer}/about", "kind of subject", code, DataFile.Nearest(code, DataRule.AboutCodes), DataRule.AboutCodes));
        return null;
    }

    private InForceAttribute Force(JsonReading o)
    {
        var force = file.Object(o.Raw("inForce") ?? default, $"{o.Pointer}/inForce", ["from", "by"], ["until"]);
        return new InForceAttribute(Iso(force.Date("from") ?? LocalDate.MinIsoValue))
        {
            Until = force.Date("until") is { } until ? Iso(until) : null,
            By = force.Code<GoverningDate>("by"),
        };
    }

    private List<CitesAttribute> Cites(JsonReading o) =>
    [
        .. o.List("cites").ToList().Select(cited =>
        {
            var cites = file.Object(cited.Element, cited.Pointer, ["provision", "says"], []);
            return new CitesAttribute(cites.Text("provision", "-"), cites.Text("says"));
        }),
    ];

    private List<SafeguardingPartner> Partners(JsonReading o, Type about, Dictionary<string, object?> trees)
    {
        var partners = new List<SafeguardingPartner>();
        var all = new List<Condition>();
        foreach (var (element, pointer) in o.List("needs").ToList())
        {
            var needs = file.Object(element, pointer, ["partner", "when"], []);
            var partner = needs.Code<SafeguardingPartner>("partner");
            if (needs.Raw("when") is not { } json || Reader(about, $"{pointer}/when").Condition(json) is not { } tookPart)
                continue;
            if (!trees.TryAdd($"partner-{partner}", tookPart))
                file.Report(pointer, "this partner stands here twice", "Name each partner once.");
            partners.Add(partner);
            all.Add(tookPart);
        }

        if (all.Count == 0)
            file.Report($"{o.Pointer}/needs", "no partner is needed", "Name at least one.");
        trees["when"] = all.Count == 1 ? all[0] : new AllOf(Items.From(all));
        return partners;
    }

    private (DutyTiming Timing, string? Clock, string? Period) Timing(JsonReading o)
    {
        var given = Timings.Where(o.Has).ToList();
        if (given is not [var property])
        {
            file.Report(o.Pointer, "a duty has exactly one time", $"Say one of {string.Join(", ", Timings)}.");
            return default;
        }

        var timing = property switch
        {
            "within" => DutyTiming.Within,
            "atLeastBefore" => DutyTiming.Before,
            "forAtLeast" => DutyTiming.ForAtLeast,
            _ => DutyTiming.AsSoonAs,
        };
        var time = file.Object(o.Raw(property)!.Value, $"{o.Pointer}/{property}", timing == DutyTiming.AsSoonAs ? ["clock"] : ["clock", "period"], []);
        return (timing, time.Text("clock", "-"), timing == DutyTiming.AsSoonAs ? "" : time.Text("period", "-"));
    }

    private ConditionReader Reader(Type about, string pointer) => new(Scope.Of(about, declared), file.Name, pointer, problems);

    private static string Iso(LocalDate date) => IsoDay.Write(date);
}
