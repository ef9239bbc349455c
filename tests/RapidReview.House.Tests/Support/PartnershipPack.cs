using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using RapidReview.Host;
using RapidReview.Packs;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.House.Tests.Support;

/// <summary>A partnership's pack of this repository, on the core that it extends, with the provisions for which it accounts.</summary>
internal sealed record PartnershipPack
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>All packs that account for provisions, by the names of their folders.</summary>
    public static IReadOnlyList<PartnershipPack> All { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "rules")).Order(StringComparer.Ordinal)
            .Where(folder => File.Exists(Path.Combine(folder, "pack.json")) && File.Exists(Path.Combine(folder, "provisions.json")))
            .Select(Read)];

    /// <summary>The pack.</summary>
    public required Pack Pack { get; init; }

    /// <summary>The pack and its core, as they are applied.</summary>
    public required Advisor Advisor { get; init; }

    /// <summary>What it says of each provision.</summary>
    public required IReadOnlyList<DocumentProvision> Provisions { get; init; }

    /// <summary>The documents that it encodes.</summary>
    public IEnumerable<SourceDocument> Documents => SourceDocument.All.Where(document => document.Pack == Pack.Manifest.Id);

    /// <summary>The ids of the rules of the pack and of its core.</summary>
    public IEnumerable<string> Rules => Advisor.Catalogue.Select(rule => rule.Id);

    /// <summary>The ids of the parameters of the pack and of its core.</summary>
    public IEnumerable<string> Parameters => Advisor.Packs.SelectMany(pack => pack.Parameters).Select(parameter => parameter.Id);

    /// <summary>What can be found on the pack's own papers: the document's id, a colon and a label in it.</summary>
    public IEnumerable<string> Labels => Pack.Documents.SelectMany(document => document.Labels.Select(label => $"{document.Id}: {label}"));

    private static PartnershipPack Read(string folder)
    {
        var pack = PackIn(folder);
        var core = new[] { Cores.England, Cores.Wales }.Single(core => core.Manifest.Id == pack.Manifest.Extends);
        return new()
        {
            Pack = pack,
            Advisor = Advisor.For(core, pack),
            Provisions = JsonSerializer.Deserialize<ProvisionFile>(File.ReadAllText(Path.Combine(folder, "provisions.json")), Strict)!.Provisions,
        };
    }

    /// <summary>A pack without an assembly is read from its folder; of one in C# this project references the assembly.</summary>
    private static Pack PackIn(string folder)
    {
        if (JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "pack.json")))!["assembly"] is not { } assembly)
        {
            using var read = PackFolder.ReadUnpinned(folder);
            return read.Packs[0];
        }

        var types = Assembly.Load(Path.GetFileNameWithoutExtension(assembly.GetValue<string>())).GetExportedTypes();
        return Pack.Of((RulePack)Activator.CreateInstance(types.Single(typeof(RulePack).IsAssignableFrom))!);
    }

    private sealed record ProvisionFile(IReadOnlyList<DocumentProvision> Provisions);
}
