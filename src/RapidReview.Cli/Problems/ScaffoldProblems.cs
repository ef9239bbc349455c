using RapidReview.Problems;

namespace RapidReview.Cli.Problems;

/// <summary>What can be wrong with a pack or a rule that is to be begun: every message of <c>rapidreview new</c>. Codes RR421 to RR439.</summary>
internal static class ScaffoldProblems
{
    public static Problem NoPackId(string text, string? suggestion) => new()
    {
        Code = "RR421",
        Found = $"`{text}` is no id of a pack",
        Suggestion = suggestion,
        Remedy = "Write it in small letters, digits and hyphens, from a letter on, with 2 to 60 of them, such as `rivers`",
    };

    public static Problem NoRuleId(string text, string? suggestion) => new()
    {
        Code = "RR422",
        Found = $"`{text}` is no id of a rule",
        Suggestion = suggestion,
        Remedy = "Write the pack, the topic and the thing with full stops between them, each in small letters, digits and hyphens, such as `rivers.panel.hold`",
    };

    public static Problem IsACore(string id) => new()
    {
        Code = "RR423",
        Found = $"`{id}` is the core of a nation",
        Remedy = "Give the pack another id, such as that of the partnership's place",
    };

    public static Problem NoSuchParent(string id, string? suggestion, IEnumerable<string> known) => new()
    {
        Code = "RR424",
        Document = "--extends",
        Found = $"`{id}` is not the core of a nation",
        Suggestion = suggestion,
        Remedy = $"A partnership's pack extends one of: {string.Join(", ", known)}",
    };

    public static Problem NoParent(IEnumerable<string> known) => new()
    {
        Code = "RR425",
        Document = "--extends",
        Found = "it is not said which nation's law the pack builds on",
        Remedy = $"Give `--extends` with one of: {string.Join(", ", known)}",
    };

    public static Problem NotInArea(string code, string nation, string? suggestion) => new()
    {
        Code = "RR426",
        Document = "--area",
        Found = $"`{code}` is no local authority of {nation} on the pack's first day",
        Suggestion = suggestion,
        Remedy = "Give its GSS code, such as `E06000004`",
    };

    public static Problem NotAFirstDay(string text, string earliest) => new()
    {
        Code = "RR427",
        Document = "--from",
        Found = $"`{text}` is not a day from {earliest} to 2100-12-31",
        Remedy = $"Give the first day of the arrangement, such as `2026-01-05`; what is encoded of the nation's law begins on {earliest}",
    };

    public static Problem NoTitle(string document) => new()
    {
        Code = "RR428",
        Document = document,
        Found = "this is no title",
        Remedy = "Give 1 to 200 letters on one line, such as `Rivers Safeguarding Children Partnership`",
    };

    public static Problem AlreadyThere(string path) => new()
    {
        Code = "RR429",
        Document = path,
        Found = "this is there already, and nothing is replaced",
        Remedy = "Choose another id or another folder; or take away what is there, if it is not wanted",
    };

    public static Problem CannotWrite(string path) => new()
    {
        Code = "RR430",
        Document = path,
        Found = "this cannot be written, so that nothing was",
        Remedy = "Check that what leads to it are folders, that you may write there, and that the name is not too long",
    };

    public static Problem NoFolder(string path) => new()
    {
        Code = "RR431",
        Document = path,
        Found = "there is no such folder",
        Remedy = "Name the folder of the pack with `--in`, or begin a pack with `rapidreview new pack`",
    };

    public static Problem IsFile(string path) => new()
    {
        Code = "RR431",
        Document = path,
        Found = "this is a file",
        Remedy = "Name the folder of the pack with `--in`",
    };

    public static Problem NoPack(string path, string? suggestion) => new()
    {
        Code = "RR432",
        Document = path,
        Found = "no pack lies in this folder",
        Suggestion = suggestion,
        Remedy = "Name the folder in which its `pack.json` stands",
    };

    public static Problem NotAPartnerships(string path) => new()
    {
        Code = "RR433",
        Document = path,
        Found = "this does not say which partnership's pack it is",
        Remedy = "It needs `id`, `extends`, `area` and `coversFrom`; `docs/packs.md` says what each is",
    };

    public static Problem NotJson(string path, long? line) => new()
    {
        Code = "RR434",
        Document = path,
        Found = $"this is not a JSON object{(line is null ? "" : $", at line {line}")}",
        Remedy = "Mend the syntax first: no comments, no comma after the last item",
    };

    public static Problem NotAList(string path, string list) => new()
    {
        Code = "RR434",
        Document = path,
        Found = $"`{list}` is no list",
        Remedy = "Write it in square brackets",
    };

    public static Problem NothingToCite(string path) => new()
    {
        Code = "RR435",
        Document = path,
        Found = "no place is named that is in force and that a rule could cite",
        Remedy = "Name the document under `instruments` and a place in it under `provisions`",
    };

    public static Problem RuleIsThere(string path, string id) => new()
    {
        Code = "RR429",
        Document = path,
        Found = $"the pack has a rule `{id}` already",
        Remedy = "Choose another id; a new edition of a rule is written beside the old one, by hand",
    };

    public static Problem OfAnotherPack(string id, string pack, string? suggestion) => new()
    {
        Code = "RR436",
        Found = $"`{id}` is not an id of the pack `{pack}`",
        Suggestion = suggestion,
        Remedy = "The id of every rule begins with that of its pack",
    };

    public static Problem NoSuchChoice(string option, string text, string? suggestion, IEnumerable<string> known) => new()
    {
        Code = "RR437",
        Document = option,
        Found = $"there is no `{text}`",
        Suggestion = suggestion,
        Remedy = $"Give one of: {string.Join(", ", known)}",
    };

    public static Problem OnlyMeetings() => new()
    {
        Code = "RR437",
        Document = "--about",
        Found = "who is needed can be said of a meeting only",
        Remedy = "Leave `--about` out, or give `meeting`",
    };

    public static Problem NoProject(string folder) => new()
    {
        Code = "RR438",
        Document = folder,
        Found = "the manifest names an assembly, and there is not one project file here from which it is built",
        Remedy = "Name the folder with the project of the pack, not the one into which it was built",
    };

    public static Problem NoTests(string folder, string file, string beside) => new()
    {
        Code = "RR439",
        Document = folder,
        Found = $"no `{file}` was found for its tests",
        Remedy = $"Make the project of its tests beside the pack's folder, in `{beside}`",
    };

    public static Problem Backslashes(string option, string path) => new()
    {
        Code = "RR430",
        Document = option,
        Found = $"`{path}` is no path on this machine",
        Suggestion = path.Replace('\\', '/'),
        Remedy = "Write it with slashes",
    };
}
