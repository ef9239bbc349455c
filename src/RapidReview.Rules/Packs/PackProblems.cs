using RapidReview.Problems;

namespace RapidReview.Rules.Packs;

/// <summary>What can be wrong with a pack: every message of this room. Codes RR201 to RR229.</summary>
internal static class PackProblems
{
    public static Problem Malformed(string file, string pointer, string found, string remedy) => new()
    {
        Code = "RR201",
        Document = file,
        Pointer = pointer,
        Found = found,
        Remedy = remedy,
    };

    public static Problem NoSuchThing(string file, string pointer, string kind, string id, string? suggestion) => new()
    {
        Code = "RR202",
        Document = file,
        Pointer = pointer,
        Found = $"no {kind} `{id}` was found",
        Suggestion = suggestion,
        Remedy = $"Name a {kind} that this pack or its parent has.",
    };

    public static Problem RuleNotFound(string file, string pointer, string id, string? suggestion) => new()
    {
        Code = "RR203",
        Document = file,
        Pointer = pointer,
        Found = $"no rule `{id}` was found",
        Suggestion = suggestion,
        Remedy = "List the rules that the pack has, each once.",
    };

    public static Problem RuleNotListed(string file, string id) => new()
    {
        Code = "RR204",
        Document = file,
        Pointer = "/rules",
        Found = $"the rule `{id}` is not listed",
        Remedy = "List every rule that the pack has: a rule that nobody listed must not act.",
    };

    public static Problem Overlap(string file, string id, string first, string second) => new()
    {
        Code = "RR205",
        Document = file,
        Pointer = "",
        Found = $"two eras of `{id}` overlap: one from {first} and one from {second}",
        Remedy = "End the earlier era on the day on which the later begins.",
    };

    public static Problem Gap(string file, string id, string until, string from) => new()
    {
        Code = "RR206",
        Document = file,
        Pointer = "",
        Found = $"between {until} and {from} no era of `{id}` is in force",
        Remedy = "Let the later era begin on the day on which the earlier ends.",
    };

    public static Problem Cycle(string file, string path) => new()
    {
        Code = "RR207",
        Document = file,
        Pointer = "",
        Found = $"these rules need each other's findings: {path}",
        Remedy = "Break the circle: no rule may rest on itself.",
    };

    public static Problem NoCitation(string file, string id) => new()
    {
        Code = "RR208",
        Document = file,
        Pointer = "",
        Found = $"the rule `{id}` cites nothing",
        Remedy = "Cite the provision that it encodes.",
    };

    public static Problem MixedEras(string file, string id) => new()
    {
        Code = "RR209",
        Document = file,
        Pointer = "",
        Found = $"the eras of `{id}` are not of one kind, about one kind of subject, by one governing date",
        Remedy = "Give a rule that concludes something else an id of its own.",
    };

    public static Problem Incomplete(string file, string id, string missing) => new()
    {
        Code = "RR210",
        Document = file,
        Pointer = "",
        Found = $"the rule `{id}` does not say {missing}",
        Remedy = "State it in Define.",
    };

    public static Problem NotInForce(string file, string id, string provision) => new()
    {
        Code = "RR211",
        Document = file,
        Pointer = "",
        Found = $"part of the era of `{id}` falls outside the time of every provision that it cites, such as `{provision}`",
        Remedy = "Cite a provision for each day of the era, or shorten it.",
    };

    public static Problem TwoCores(string[] ids) => new()
    {
        Code = "RR212",
        Found = $"{string.Join(" and ", ids.Select(id => $"`{id}`"))} are cores of the same nation",
        Remedy = "Give each nation one core.",
    };

    public static Problem NoSuchPack(string id, string? suggestion) => new()
    {
        Code = "RR221",
        Found = $"no pack `{id}` is loaded",
        Suggestion = suggestion,
        Remedy = "Name a pack that `rapidreview packs` lists.",
    };

    public static Problem NoSuchEdition(string pack, string edition, string? suggestion) => new()
    {
        Code = "RR222",
        Found = $"the pack `{pack}` has no edition `{edition}`",
        Suggestion = suggestion,
        Remedy = "Name an edition that `rapidreview packs show` lists.",
    };
}
