using RapidReview.Problems;

namespace RapidReview.Cli.Problems;

/// <summary>What can be wrong with what was asked of the command line: every message of this room. Codes RR401 to RR420, and RR441 to RR448.</summary>
internal static class CommandProblems
{
    public static Problem NotUnderstood(string said) => new()
    {
        Code = "RR401",
        Found = said.TrimEnd('.'),
        Remedy = "Run `rapidreview --help`, or a command with `--help`, to see what can be asked",
    };

    public static Problem NoCommand(IEnumerable<string> known) => new()
    {
        Code = "RR414",
        Found = "no command is given",
        Remedy = $"Give one of: {string.Join(", ", known)}; `rapidreview --help` says more",
    };

    public static Problem NoSuchCommand(string text, string? suggestion, IEnumerable<string> known) => new()
    {
        Code = "RR415",
        Found = $"there is no command `{text}`",
        Suggestion = suggestion,
        Remedy = $"Give one of: {string.Join(", ", known)}; `rapidreview --help` says more",
    };

    public static Problem NoSuchOption(string text, string? suggestion) => new()
    {
        Code = "RR416",
        Found = $"there is no option `{text}` here",
        Suggestion = suggestion,
        Remedy = "Run the command with `--help` to see its options",
    };

    public static Problem OneTooMany(string text) => new()
    {
        Code = "RR417",
        Found = $"`{text}` is one argument too many",
        Remedy = "Leave it out; text with spaces stands in quotation marks",
    };

    public static Problem NoSuchFile(string path) => new()
    {
        Code = "RR402",
        Document = path,
        Found = "there is no such file",
        Remedy = "Check the path; give `-` to read standard input",
    };

    public static Problem IsDirectory(string path) => new()
    {
        Code = "RR403",
        Document = path,
        Found = "this is a directory",
        Remedy = "Name a file in it",
    };

    public static Problem CannotRead(string path) => new()
    {
        Code = "RR404",
        Document = path,
        Found = "this cannot be read",
        Remedy = "Check that you may read it, and that nothing else holds it",
    };

    public static Problem CannotWrite(string path) => new()
    {
        Code = "RR405",
        Document = path,
        Found = "this cannot be written",
        Remedy = "Check that the folder exists and that you may write there",
    };

    public static Problem WouldReplaceInput(string path) => new()
    {
        Code = "RR419",
        Document = path,
        Found = "this is the case file itself, which the output would replace",
        Remedy = "Give `--out` another name",
    };

    public static Problem NothingTakesOutput() => new()
    {
        Code = "RR420",
        Document = "standard output",
        Found = "the output could not be written, or not all of it",
        Remedy = "Check that what it leads to has room and still takes it",
    };

    public static Problem NotAChange(string text) => new()
    {
        Code = "RR441",
        Document = "--what-if",
        Found = $"`{text}` is not a place and a value",
        Remedy = "Give a place in the case file and what is to stand there, such as `/children/0/died=true`; `null` for not recorded",
    };

    public static Problem SupposedTwice(string pointer) => new()
    {
        Code = "RR448",
        Document = "--what-if",
        Found = $"`{pointer}` is given more than once",
        Remedy = "Suppose one value for each place; run the command again for another",
    };

    public static Problem NotForTerminals() => new()
    {
        Code = "RR444",
        Document = "--format",
        Found = "`docx` is a file for Word, which a terminal cannot show",
        Remedy = "Name a file with `--out FILE`, or lead the output into a file or another program",
    };

    public static Problem NotAMoment(string text) => new()
    {
        Code = "RR406",
        Document = "--as-at",
        Found = $"`{text}` is neither a day nor a moment from 1900 to 2100",
        Remedy = "Give a day such as `2024-04-26`, which means its end in London, or a moment with its offset such as `2024-04-26T10:00+01:00`",
    };

    public static Problem FormatNotWritten(string format, IEnumerable<string> written) => new()
    {
        Code = "RR407",
        Document = "--format",
        Found = $"this command does not write `{format}`",
        Remedy = $"Ask for one of: {string.Join(", ", written)}",
    };

    public static Problem NoSuchFormat(string format, IEnumerable<string> known) => new()
    {
        Code = "RR408",
        Document = "--format",
        Found = $"there is no format `{format}`",
        Remedy = $"Ask for one of: {string.Join(", ", known)}",
    };

    public static Problem NoSuchFinding(string id, string? suggestion, IEnumerable<string> known) => new()
    {
        Code = "RR409",
        Found = $"the advice for this case has no finding `{id}`",
        Suggestion = suggestion,
        Remedy = $"Name one of: {string.Join(", ", known)}",
    };

    public static Problem NothingToTell(string id) => new()
    {
        Code = "RR413",
        Found = $"the rule `{id}` is loaded, and has no part in the advice for this case: its nation's law or its partnership's area is not engaged, or there is nobody whom it could be about",
        Remedy = $"See with `rapidreview rules {id}` what it asks, and in the advice which nations and packs are engaged and why",
    };

    public static Problem NoSuchSubject(string id, string subject, string? suggestion, IEnumerable<string> known) => new()
    {
        Code = "RR410",
        Found = $"`{id}` has no subject `{subject}` in this case",
        Suggestion = suggestion,
        Remedy = $"Name one of: {string.Join(", ", known)}; or leave the subject out to see all",
    };

    public static Problem NoSuchPack(string id, string? suggestion, IEnumerable<string> known) => new()
    {
        Code = "RR411",
        Found = $"no pack `{id}` is loaded",
        Suggestion = suggestion,
        Remedy = $"Name one of: {string.Join(", ", known)}",
    };

    public static Problem HasNoParent(string core, IReadOnlyCollection<string> known) => new()
    {
        Code = "RR418",
        Found = $"`{core}` is the law of a nation and builds on nothing, so that there is no parent from which it could differ",
        Remedy = $"See what it holds with `rapidreview packs show {core}`. What a partnership's pack changes in it is shown by {(known.Count > 0 ? Diffs(known) : "`rapidreview packs diff ID --packs DIR`, where DIR is the folder with the partnerships' packs and ID the pack")}",
    };

    public static Problem NoPartnershipsPack(string id) => new()
    {
        Code = "RR442",
        Found = $"no partnership's pack is loaded, and so none called `{id}`",
        Remedy = $"Name the folder that holds them: `rapidreview packs diff {id} --packs DIR`",
    };

    public static Problem NoSuchRule(string id, string? suggestion) => new()
    {
        Code = "RR412",
        Found = $"no pack has a rule `{id}`",
        Suggestion = suggestion,
        Remedy = "Name a rule that `rapidreview rules` lists",
    };

    public static Problem NoSuchDocument(string id, string? suggestion) => new()
    {
        Code = "RR445",
        Found = $"no pack that is loaded supplies a document `{id}`",
        Suggestion = suggestion,
        Remedy = "Name a document that `rapidreview documents` lists; the packs of partnerships lie in the folder that `--packs DIR` names",
    };

    public static Problem DocumentDoesNotArise(string id, string pack) => new()
    {
        Code = "RR446",
        Found = $"the document `{id}` does not arise for this case at that moment",
        Remedy = $"Ask without its id for those that arise; or, to see it all the same, force its pack with `--pack {pack}`",
    };

    public static Problem NoDocumentNamed() => new()
    {
        Code = "RR447",
        Document = "--format",
        Found = "no document is named, and a list of documents is no paper",
        Remedy = "Name a document, such as `salford.agenda`, or leave the format out to see which there are",
    };

    public static Problem NoSuchSchema(string name) => new()
    {
        Code = "RR443",
        Found = $"there is no schema `{name}`",
        Remedy = "Ask for `case` or `advice`",
    };

    private static string Diffs(IEnumerable<string> packs) => string.Join(" or ", packs.Select(pack => $"`rapidreview packs diff {pack}`"));
}
