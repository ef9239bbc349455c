using NodaTime;
using RapidReview.Law;
using RapidReview.Problems;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Packs;

/// <summary>What can be wrong with a pack: every message of this room. Codes RR201 to RR229.</summary>
internal static class PackProblems
{
    public const string GapCode = "RR206";

    public static Problem Malformed(string file, string pointer, string found, string remedy) => new()
    {
        Code = "RR201",
        Document = file,
        Pointer = pointer,
        Found = found,
        Remedy = remedy,
    };

    public static Problem NoSuchThing(string file, string pointer, string kind, string id, string? suggestion, string? remedy = null) => new()
    {
        Code = "RR202",
        Document = file,
        Pointer = pointer,
        Found = $"no {kind} `{id}` was found",
        Suggestion = suggestion,
        Remedy = remedy ?? $"Name {("aeiou".Contains(kind[0], StringComparison.Ordinal) ? "an" : "a")} {kind} that this pack or its parent has.",
    };

    public static Problem NoSuchProperty(string file, string pointer, string name, string? suggestion, IEnumerable<string> known) =>
        NoSuchThing(file, pointer, "property", name, suggestion, $"Take it out, or use one of {Listed(known)}.");

    public static Problem NoSuchCode(string file, string pointer, string kind, string code, string? suggestion, IEnumerable<string> known) =>
        NoSuchThing(file, pointer, kind, code, suggestion, $"Use one of {Listed(known)}.");

    public static Problem NotJson(string file, long line, long column) => Malformed(
        file,
        "",
        $"this is not JSON, at line {line}, column {column}",
        "Look there and just before it for a comma, a bracket or a quotation mark that is missing or one too many; comments are not allowed.");

    public static Problem RuleNotFound(string file, string pointer, string id, string? suggestion) => new()
    {
        Code = "RR203",
        Document = file,
        Pointer = pointer,
        Found = $"no rule `{id}` was found",
        Suggestion = suggestion,
        Remedy = "Take it out of the list, or add the rule.",
    };

    public static Problem RuleNotListed(string file, string id) => new()
    {
        Code = "RR204",
        Document = file,
        Pointer = "/rules",
        Found = $"the rule `{id}` is not listed",
        Remedy = "List it, or take the rule out: a rule that nobody listed must not act.",
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
        Code = GapCode,
        Document = file,
        Pointer = "",
        Found = $"between {until} and {from} no era of `{id}` is in force",
        Remedy = "Let the later era begin on the day on which the earlier ends.",
    };

    public static Problem NoValue(string file, string parameter, string rule, LocalDate from, LocalDate? until) => new()
    {
        Code = GapCode,
        Document = file,
        Pointer = "",
        Found = $"{(until is { } end ? $"between {IsoDay.Write(from)} and {IsoDay.Write(end)}" : $"from {IsoDay.Write(from)} on")} no value of `{parameter}` is in force, while `{rule}` is, which uses it",
        Remedy = "Give it a value for each day on which the rule is in force; or let the rule begin and end with it.",
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

    public static Problem NoParent(string pack, string parent, string? suggestion) => new()
    {
        Code = "RR213",
        Document = $"{pack}/pack.json",
        Pointer = "/extends",
        Found = $"`{parent}`, on which the pack builds, is not loaded",
        Suggestion = suggestion,
        Remedy = "Name a core that is loaded: `england` or `wales`.",
    };

    public static Problem WrongNation(string pack, string found, string parent, string pointer) => new()
    {
        Code = "RR214",
        Document = $"{pack}/pack.json",
        Pointer = pointer,
        Found = $"{found}, but it builds on `{parent}`",
        Remedy = "A pack belongs to the nation of the core on which it builds; nothing of one nation reaches the other.",
    };

    public static Problem ForeignId(string file, string pointer, string id, string pack) => new()
    {
        Code = "RR215",
        Document = file,
        Pointer = pointer,
        Found = $"`{id}` does not begin with `{pack}.`",
        Remedy = "Begin the ids of a pack's own rules and parameters with its own id and a full stop.",
    };

    public static Problem NotToBeSet(string file, string pointer, string parameter, string why) => new()
    {
        Code = "RR216",
        Document = file,
        Pointer = pointer,
        Found = $"`{parameter}` cannot be set: {why}",
        Remedy = "Set only a time limit that the parent declares local.",
    };

    public static Problem Looser(string file, string pointer, string what, TimeLimit local, TimeLimit floor, IEnumerable<string> provisions) => new()
    {
        Code = "RR217",
        Document = file,
        Pointer = pointer,
        Found = $"{what}: {local} is looser than the {floor} of {Listed(provisions)}",
        Remedy = "Tighten what statutory guidance lays down, or leave it as it is; it cannot be loosened.",
    };

    public static Problem NoEffect(string file, string pointer, string what) => new()
    {
        Code = "RR218",
        Document = file,
        Pointer = pointer,
        Found = $"{what} changes nothing",
        Remedy = "Take it out: whoever reads the pack must not believe that it does something.",
    };

    public static Problem Contested(string file, string pointer, string first, string second, string what) => new()
    {
        Code = "RR219",
        Document = file,
        Pointer = pointer,
        Found = $"`{first}` and `{second}` serve the same area and both change {what}",
        Remedy = "Let one of them leave it alone, or give them different areas.",
    };

    public static Problem BeforeItsTime(string file, string what, string from, string covers) => new()
    {
        Code = "RR220",
        Document = file,
        Pointer = "",
        Found = $"{what} would act from {from}, before the pack itself begins on {covers}",
        Remedy = "Let it begin no earlier than the pack's `coversFrom`.",
    };

    public static Problem NotReplaceable(string file, string pointer, string rule, string why) => new()
    {
        Code = "RR223",
        Document = file,
        Pointer = pointer,
        Found = $"`{rule}` cannot be replaced: {why}",
        Remedy = "Add a rule of your own beside it, or take the replacement out.",
    };

    public static Problem NewerContract(string file, string found, int known) => new()
    {
        Code = "RR224",
        Document = file,
        Pointer = "/contract",
        Found = $"the pack was written for version {found} of the contract, and this library knows up to {known}",
        Remedy = "Use a newer library, or a pack that was written for this one.",
    };

    public static Problem TwoPacks(string id) => new()
    {
        Code = "RR225",
        Found = $"two packs have the id `{id}`",
        Remedy = "Load one of them.",
    };

    public static Problem NoFiles(string file, IEnumerable<string> there) => new()
    {
        Code = "RR201",
        Document = file,
        Pointer = "/files",
        Found = "`files` is missing",
        Remedy = $"List the files that the pack is made of beside its manifest: `\"files\": [{string.Join(", ", there.Select(name => $"\"{name}\""))}]`.",
    };

    public static Problem FileNotFound(string file, string pointer, string name) => new()
    {
        Code = "RR226",
        Document = file,
        Pointer = pointer,
        Found = $"there is no `{name}`",
        Remedy = "Put the file back; or, where the pack is to do without it, take it out of the list.",
    };

    public static Problem FileNotListed(string file, string name) => new()
    {
        Code = "RR227",
        Document = file,
        Pointer = "/files",
        Found = $"the file `{name}` is there and not listed",
        Remedy = "List it, or take the file out: what nobody listed must not act.",
    };

    public static Problem FileNotRead(string file, string pointer, string name, string? suggestion, IEnumerable<string> known) => new()
    {
        Code = "RR228",
        Document = file,
        Pointer = pointer,
        Found = $"`{name}` is no file that a pack is made of",
        Suggestion = suggestion,
        Remedy = $"List only what is read: {Listed(known)}. The assembly is named under `assembly`; what is for readers is not listed.",
    };

    public static Problem Throws(string rule, string message) => new()
    {
        Code = "RR229",
        Document = rule,
        Pointer = "",
        Found = $"the rule failed while it was being read: {message}",
        Remedy = "Mend its constructor and its Define: they may state conditions and nothing else.",
    };

    public static Problem NoSuchPack(string id, string? suggestion) => new()
    {
        Code = "RR221",
        Found = $"no pack `{id}` is loaded",
        Suggestion = suggestion,
        Remedy = "Name a pack that `rapidreview packs` lists.",
    };

    public static Problem NoSuchDocument(string id, string? suggestion) => new()
    {
        Code = "RR229",
        Found = $"no pack that is loaded supplies a document `{id}`",
        Suggestion = suggestion,
        Remedy = "Name a document that `rapidreview documents` lists.",
    };

    public static Problem NoSuchEdition(string pack, string edition, string? suggestion, IEnumerable<string> known) => new()
    {
        Code = "RR222",
        Found = $"the pack `{pack}` has no edition `{edition}`",
        Suggestion = suggestion,
        Remedy = string.Join(", ", known) is { Length: > 0 } all ? $"Name one of: {all}." : "It has no editions: name the pack alone.",
    };

    public static Problem Unseen(string file, string pointer, string character) => Malformed(
        file,
        pointer,
        $"this text holds a character that is not seen, {character}",
        "Take it out: what a pack says is shown as it stands, on one line.");

    private static string Listed(IEnumerable<string> known) => string.Join(", ", known.Select(one => $"`{one}`"));
}
