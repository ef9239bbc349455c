using RapidReview.Cli.Problems;

namespace RapidReview.Cli.Scaffolding;

/// <summary>The files of a new rule: the rule, its place in the manifest, and a case or a test that fails until it is filled in.</summary>
internal sealed class RuleSkeleton
{
    private readonly Plan _plan;
    private readonly PackOnDisk _pack;
    private readonly RuleRequest _rule;
    private readonly Dictionary<string, string> _values;

    private RuleSkeleton(Plan plan, PackOnDisk pack, RuleRequest rule)
    {
        (_plan, _pack, _rule) = (plan, pack, rule);
        var subject = SubjectTemplate.Of(rule.Subject);
        var cited = pack.Provision ?? throw new UnusableException([ScaffoldProblems.NothingToCite(Path.Combine(pack.Folder, "sources.json"))]);
        _values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["pack"] = pack.Id,
            ["area"] = pack.Area,
            ["from"] = string.CompareOrdinal(pack.From, cited.From) >= 0 ? pack.From : cited.From,
            ["provision"] = cited.Provision,
            ["owner"] = pack.Nation == "wales" ? "local-authority" : "safeguarding-partners",
            ["Owner"] = pack.Nation == "wales" ? "LocalAuthority" : "SafeguardingPartners",
            ["about"] = rule.Subject,
            ["by"] = subject.By,
            ["By"] = Names.Pascal(subject.By),
            ["Subject"] = subject.Subject,
            ["begins"] = Names.Camel(subject.Begins),
            ["Begins"] = subject.Begins,
            ["done"] = Names.Camel(subject.Done),
            ["Done"] = subject.Done,
            ["words"] = Names.Words(rule.Thing),
            ["id"] = rule.Id,
            ["kind"] = rule.Kind,
        };
    }

    /// <summary>Adds a rule to a plan.</summary>
    /// <exception cref="UnusableException">The pack has it already, or cannot take it.</exception>
    public static void Add(Plan plan, PackOnDisk pack, RuleRequest rule)
    {
        var skeleton = new RuleSkeleton(plan, pack, rule);
        foreach (var id in skeleton.Ids.Where(id => pack.Rules.Contains(id, StringComparer.Ordinal)))
            throw new UnusableException([ScaffoldProblems.RuleIsThere(Path.Combine(pack.Folder, PackOnDisk.ManifestName), id)]);
        if (pack.Project is null)
            skeleton.InJson();
        else
            skeleton.InCSharp(pack.Project);
        if (rule.Kind == "duty")
            skeleton.Append("parameters.json", "parameters", Template.Fill("json/period.json", skeleton._values));
        foreach (var id in skeleton.Ids)
            skeleton.Append(PackOnDisk.ManifestName, "rules", $"\"{id}\"");
    }

    // A duty has a clock of its own, from which its time runs.
    private string[] Ids => _rule.Kind == "duty" ? [_rule.Id, $"{_rule.Id}-begins"] : [_rule.Id];

    private void InJson()
    {
        foreach (var (kind, id) in Rules())
            Append("rules.json", "rules", Template.Fill($"json/{kind}.json", With(("id", id), ("kind", kind))));
        var name = $"{_rule.Topic}-{_rule.Thing}";
        var folder = Path.Combine(_pack.Folder, "cases", name);
        var values = With(("case", name), ("CASE", $"{_pack.Id}-{name}".ToUpperInvariant()));
        _plan.Add(Path.Combine(folder, "case.json"), Template.Fill("pack/case.json", values));
        _plan.Add(Path.Combine(folder, "advice.approved.md"), Template.Fill("pack/advice.approved.md", values));
    }

    private void InCSharp(CSharpProject project)
    {
        var topic = Names.Pascal(_rule.Topic);
        var values = With(("Namespace", $"{project.Namespace}.{topic}"), ("TestNamespace", $"{project.Namespace}.Tests.{topic}"), ("Class", Names.Pascal(_rule.Thing)));
        foreach (var (kind, id) in Rules())
        {
            (values["id"], values["Class"]) = (id, Names.Pascal(id.Split('.')[2]));
            _plan.Add(Path.Combine(_pack.Folder, topic, $"{values["Class"]}.cs"), Template.Fill($"csharp/{kind}.cs.template", values));
        }

        (values["id"], values["Class"]) = (_rule.Id, Names.Pascal(_rule.Thing));
        _plan.Add(Path.Combine(project.Tests, topic, $"{values["Class"]}Tests.cs"), Template.Fill("csharp/tests.cs.template", values));
    }

    private IEnumerable<(string Kind, string Id)> Rules() => Ids.Select((id, position) => (position == 0 ? _rule.Kind : "clock", id));

    private Dictionary<string, string> With(params (string Name, string Value)[] more)
    {
        var values = new Dictionary<string, string>(_values, StringComparer.Ordinal);
        foreach (var (name, value) in more)
            values[name] = value;
        return values;
    }

    /// <summary>Puts an item into a list of a file of the pack; where the pack has no such file yet, it gets one.</summary>
    private void Append(string file, string list, string item)
    {
        var path = Path.Combine(_pack.Folder, file);
        if (!File.Exists(path) && !_plan.New.Contains(path, StringComparer.Ordinal))
        {
            _plan.Add(path, Template.Text($"pack/{file}"));
            if (!_pack.Files.Contains(file, StringComparer.Ordinal))
                Append(PackOnDisk.ManifestName, "files", $"\"{file}\"");
        }
        else if (!_plan.New.Contains(path, StringComparer.Ordinal))
        {
            PackOnDisk.Parse(path).Dispose();
        }

        try
        {
            _plan.Change(path, text => JsonInsertion.Append(text, list, item));
        }
        catch (System.Text.Json.JsonException)
        {
            throw new UnusableException([ScaffoldProblems.NotAList(path, list)]);
        }
    }
}
