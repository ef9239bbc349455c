namespace RapidReview.Cli.Scaffolding;

/// <summary>The files of a new pack.</summary>
internal static class PackSkeleton
{
    /// <summary>The rule with which a pack begins.</summary>
    private const string FirstRule = "referral.acknowledge";

    /// <summary>The plan of a new pack.</summary>
    public static Plan Of(PackRequest asked)
    {
        var plan = new Plan();
        var folder = Path.Combine(asked.Into, asked.Id);
        var name = Names.Pascal(asked.Id);
        var parameters = $"pack/parameters.{asked.Parent}.json";
        var sets = Template.Exists(parameters);
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["pack"] = asked.Id,
            ["Pack"] = name,
            ["title"] = asked.Title,
            ["Words"] = Names.Title(asked.Id),
            ["nation"] = asked.Nation,
            ["parent"] = asked.Parent,
            ["area"] = asked.Area,
            ["from"] = asked.From,
            ["version"] = asked.Version,
            ["sets"] = sets ? ", and under `sets` the national times that are stricter here" : "",
            ["rules-are"] = asked.CSharp ? "A class for each rule, in the folder of its topic" : "`rules.json`",
        };
        Add(PackOnDisk.ManifestName, asked.CSharp ? "pack/pack.csharp.json" : "pack/pack.json");
        Add("sources.json", "pack/sources.json");
        Add("parameters.json", sets ? parameters : "pack/parameters.json");
        if (!asked.CSharp)
            Add("rules.json", "pack/rules.json");
        Add("README.md", "pack/README.md");
        if (asked.CSharp)
        {
            Add($"{name}.csproj", "pack/Pack.csproj.template");
            Add($"{name}Pack.cs", "pack/Pack.cs.template");
        }

        var tests = Path.Combine(asked.Into, $"{asked.Id}.tests");
        if (asked.CSharp)
        {
            plan.Add(Path.Combine(tests, $"{name}.Tests.csproj"), Template.Fill("pack/Tests.csproj.template", values));
            plan.Add(Path.Combine(tests, $"{name}PackTests.cs"), Template.Fill("pack/PackTests.cs.template", values));
        }

        RuleSkeleton.Add(plan, new PackOnDisk
        {
            Folder = folder,
            Id = asked.Id,
            Nation = asked.Nation,
            From = asked.From,
            Area = asked.Area,
            Rules = [],
            Files = [],
            Provision = new Citable($"{asked.Id}-procedure/1", asked.From),
            Project = asked.CSharp ? new CSharpProject(name, tests) : null,
        }, new RuleRequest($"{asked.Id}.{FirstRule}", RuleRequest.UsualKind, null));
        return plan;

        void Add(string file, string template) => plan.Add(Path.Combine(folder, file), Template.Fill(template, values));
    }
}
