using RapidReview.Problems;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>
/// Everything that can be wrong with a case file, in the words of the domain. The codes are stable. No problem repeats a
/// value that could identify somebody.
/// </summary>
internal static class IntakeProblems
{
    // The text as a whole: one of these ends the reading.
    public static Problem Empty() =>
        New("RR101", "", "the text is empty", "Give a case file: a JSON object with `schemaVersion`, `case` and `children`");

    public static Problem TooLarge() =>
        New("RR102", "", "the text is larger than 4 MiB", "Give a case file of one incident; papers and records do not belong in it");

    public static Problem NotUtf8(string where) =>
        New("RR103", "", $"the text is not UTF-8 {where}", "Save the file as UTF-8");

    public static Problem NotJson(long line, long column) =>
        New("RR104", "", $"the text is not JSON at line {line}, column {column}", "Correct the JSON there: comments and trailing commas are not allowed, and every text stands in double quotes");

    public static Problem TooDeep(long line, long column) =>
        New("RR105", "", $"the text is nested more than {CaseLimits.Depth} deep at line {line}, column {column}", "Follow the case file's schema, which needs far less");

    public static Problem HalfCharacter(long line, long column) =>
        New("RR106", "", $"there is half a character (a lone surrogate) in the text at line {line}, column {column}", "Write the whole character, or leave it out");

    // Objects and lists.
    public static Problem UnknownProperty(Pointer at, string name, string record, string? meant) =>
        New("RR110", at, $"`{Echo.Of(name)}` is not a fact of {Article(record)}", "Leave it out, or use a name from the case file's schema", meant);

    public static Problem NoSuchEntry(Pointer at, string name, string group, string? meant) =>
        New("RR117", at, $"the case has nothing called `{name}` among its {group}", "Name the entry of the case that the facts are about", meant);

    public static Problem RepeatedProperty(Pointer at) =>
        New("RR111", at, "the same name stands here twice", "Keep one of the two");

    public static Problem WrongKind(Pointer at, string found, string remedy) =>
        New("RR112", at, $"this is {found}", remedy);

    public static Problem Missing(Pointer at, string record, string name) =>
        New("RR113", at, $"{Article(record)} needs `{name}`", $"Add `{name}`");

    public static Problem TooManyItems(Pointer at, int found, int most) =>
        New("RR114", at, $"the list has {found} entries", $"Give at most {most}");

    public static Problem NoItems(Pointer at) =>
        New("RR115", at, "the list is empty", "Give at least one entry");

    public static Problem UnsupportedVersion(Pointer at) =>
        New("RR116", at, "this library does not read this version of the case file", $"Give version {Cases.CaseFile.CurrentSchemaVersion}");

    // Values.
    // What is near a code is a slip, and may be repeated; anything else may be a name that went astray.
    public static Problem UnknownCode(Pointer at, string code, IReadOnlyList<string> codes, string? meant) =>
        New("RR120", at, $"{(meant is null ? "this" : $"`{Echo.Of(code)}`")} is not one of the codes for this fact", $"Use one of {Words.List(codes)}", meant);

    public static Problem BadReference(Pointer at) =>
        New("RR121", at, "this is not a reference", $"Use letters, digits, full stops, hyphens and underscores, at most {CaseLimits.ReferenceLength} in all; never a name");

    public static Problem UnknownAuthority(Pointer at, string? code, string? meant, string? name) =>
        New("RR122", at, code is null ? "this is not a local authority's code" : $"`{code}` is not the code of a local authority in England or Wales", name is null ? "Use the nine-character GSS code, such as `E06000004`; for a place elsewhere give its `nation` instead" : $"Use the nine-character GSS code: {name} is `{meant}`", meant);

    public static Problem BadText(Pointer at) =>
        New("RR123", at, "this text is empty, too long, or holds control characters", $"Write at most {CaseLimits.TextLength} characters, or leave the fact out");

    public static Problem Identifying(Pointer at, string what) =>
        New("RR124", at, $"this text looks as if it held {what}", "Take it out: a case file holds references, never anything that identifies a person");

    public static Problem BadNumber(Pointer at) =>
        New("RR125", at, "this is not a number that can be counted", $"Give a whole number from 0 to {CaseLimits.Number}");

    public static Problem NotAPointer(Pointer at, string expected) =>
        New("RR126", at, "this is not a place in the file", expected);

    public static Problem NoSuchItem(Pointer at, int count) =>
        New("RR128", at, $"the list has {(count == 1 ? "one entry" : $"{count} entries")}, and none at this place", "Give the position of an entry, counted from 0, or `-` with a whole entry to add one");

    public static Problem NothingBelow(Pointer at) =>
        New("RR129", at, "this is a single fact, and nothing stands below it", "End the pointer here");

    public static Problem TooLongNumber(Pointer at) =>
        New("RR127", at, "this number is too large to be kept", "Give a number of at most 28 digits");

    // What bodies assert.
    public static Problem NoSuchFact(Pointer at) =>
        New("RR136", at, "no single fact of this file stands at this place", "Give the place of one fact as a JSON pointer, such as `/children/0/died`, with entries counted from 0; neither what names an entry nor a whole group or list");

    public static Problem NotAValue(string at, string found, string remedy) =>
        New("RR137", at, $"this is not a value that the fact takes: {found}", remedy);

    // Dates and moments.
    public static Problem NotADate(Pointer at, string expected) =>
        New("RR130", at, "this is not a date", expected);

    public static Problem ImpossibleDate(Pointer at) =>
        New("RR131", at, "there is no such day in the calendar", "Give a day that exists, as year, month and day");

    public static Problem DateOutOfRange(Pointer at) =>
        New("RR132", at, "this date is too far in the past or in the future", $"Give a date from {CaseLimits.FirstYear} to {CaseLimits.LastYear}");

    public static Problem NoOffset(Pointer at) =>
        New("RR133", at, "this time does not say its offset from UTC", "Add `Z`, `+00:00` (winter) or `+01:00` (summer), or give only the day");

    public static Problem BoundsReversed(Pointer at) =>
        New("RR134", at, "`to` is before `from`", "Give the first and then the last day on which it can have been");

    public static Problem NotAnEvent(Pointer at) =>
        New("RR135", at, "this date is not an event, so it cannot be that it did not happen", "Give a date or `cannot-be-established`, or leave it out");

    // Entries of one list that have the same key.
    public static Problem Disagree(Pointer at, Pointer other) =>
        New("RR140", at, $"this differs from `{other}`, and both entries are about the same thing", "Make the two agree, or give the entries different references");

    // Facts that cannot be, alone or together: see ImpossibleFacts.
    public static Problem DiedBeforeBirth(string at) =>
        New("RR150", at, "the child died before being born", "Correct `diedOn` or `bornOn`");

    public static Problem DiedAndAlive(string at) =>
        New("RR151", at, "the child is said to be alive, and there is a date of death", "Correct `died` or `diedOn`");

    public static Problem BornAfterIncident(string at) =>
        New("RR152", at, "the child is said to have been born by the time of the incident, and was born after it", "Correct `bornOn`, `unborn` or the date of the incident");

    public static Problem UnbornAndBorn(string at) =>
        New("RR153", at, "the child is said to have been unborn at the time of the incident, and was born before it", "Correct `unborn`, `bornOn` or the date of the incident");

    public static Problem LookedAfterBeforeBirth(string at) =>
        New("RR154", at, "the child was looked after before being born", "Correct `startedOn` or the child's `bornOn`");

    public static Problem EndsBeforeStart(string at) =>
        New("RR155", at, "this period ends before it starts", "Correct `endedOn` or `startedOn`");

    public static Problem OtherNation(string at) =>
        New("RR156", at, "the local authority is in another nation", "Leave `nation` out: the authority says it");

    public static Problem NoSuchChild(string at) =>
        New("RR157", at, "no child of this file has this reference", "Use the `ref` of one of the `children`, or add the child");

    public static Problem NoSuchMeeting(string at) =>
        New("RR158", at, "no meeting of this file has this reference", "Use the `ref` of one of the `meetings`, or add the meeting");

    public static Problem BeforeIncident(string at) =>
        New("RR160", at, "this is dated before the incident, and can only have come after it", "Correct this date or `/incident/occurredOn`");

    public static Problem OutOfOrder(string at, string earlier) =>
        New("RR161", at, $"this is dated before `{earlier}`, which comes first", "Correct one of the two dates");

    public static Problem DeathKnownTwice(string at) =>
        New("RR163", at, "the child died in the incident, so that this and `knewOfDeathOrSeriousHarm` are one date, and they differ", "Correct one of the two, or leave this one out");

    public static Problem WithoutCause(string at, string earlier) =>
        New("RR162", at, $"this has a date, and `{earlier}`, which comes first, is said not to have happened", "Correct one of the two");

    public static Problem More() =>
        New("RR199", "", $"there are more than {CaseLimits.Problems} problems", "Correct these first");

    private static Problem New(string code, Pointer at, string found, string remedy, string? meant = null) =>
        New(code, at.ToString(), found, remedy, meant);

    private static Problem New(string code, string at, string found, string remedy, string? meant = null) =>
        new() { Code = code, Pointer = at, Found = found, Remedy = remedy, Suggestion = meant };

    private static string Article(string record) => (record[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + record;
}
