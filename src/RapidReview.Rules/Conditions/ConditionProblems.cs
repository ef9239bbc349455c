using RapidReview.Problems;

namespace RapidReview.Rules.Conditions;

/// <summary>What can be wrong with the condition of a rule: every message of this room. Codes RR301 to RR319.</summary>
internal static class ConditionProblems
{
    public static Problem NotAllowed(string rule, string pointer, string fragment, string remedy) => new()
    {
        Code = "RR301",
        Document = rule,
        Pointer = pointer,
        Found = $"`{fragment}` does not belong in a condition",
        Remedy = remedy,
    };

    public static Problem NoSuchFact(string rule, string pointer, string path, string? suggestion) => new()
    {
        Code = "RR302",
        Document = rule,
        Pointer = pointer,
        Found = $"there is no fact `{path}` here",
        Suggestion = suggestion,
        Remedy = "Name a fact of the rule's subject, or of the item that a list test speaks of.",
    };

    public static Problem WrongKind(string rule, string pointer, string fragment, string remedy) => new()
    {
        Code = "RR303",
        Document = rule,
        Pointer = pointer,
        Found = $"`{fragment}` cannot be compared like this",
        Remedy = remedy,
    };

    public static Problem UnknownCode(string rule, string pointer, string code, string? suggestion, string? remedy = null) => new()
    {
        Code = "RR304",
        Document = rule,
        Pointer = pointer,
        Found = $"`{code}` is not a value that this fact can have",
        Suggestion = suggestion,
        Remedy = remedy ?? "Use one of the codes in the case file's schema.",
    };

    public static Problem NoSuchDate(string rule, string pointer, string code, string? suggestion, string remedy) => new()
    {
        Code = "RR304",
        Document = rule,
        Pointer = pointer,
        Found = $"`{code}` is not a date that a finding carries",
        Suggestion = suggestion,
        Remedy = remedy,
    };

    public static Problem Malformed(string rule, string pointer, string found, string remedy, string? suggestion = null) => new()
    {
        Code = "RR305",
        Document = rule,
        Pointer = pointer,
        Found = found,
        Suggestion = suggestion,
        Remedy = remedy,
    };

    public static Problem NumberInCondition(string rule, string pointer, string fragment) => new()
    {
        Code = "RR306",
        Document = rule,
        Pointer = pointer,
        Found = $"`{fragment}` is a number or a date written into a condition",
        Remedy = "Make it a parameter, dated and cited, and use that.",
    };

    public static Problem NoSuchRule(string rule, string pointer, string id, string? suggestion) => new()
    {
        Code = "RR307",
        Document = rule,
        Pointer = pointer,
        Found = $"no rule `{id}` was found",
        Suggestion = suggestion,
        Remedy = "Name a rule of this pack or of its parent.",
    };

    public static Problem NoSuchParameter(string rule, string pointer, string id, string? suggestion) => new()
    {
        Code = "RR308",
        Document = rule,
        Pointer = pointer,
        Found = $"no parameter `{id}` was found",
        Suggestion = suggestion,
        Remedy = "Name a parameter of this pack or of its parent.",
    };

    public static Problem TooLarge(string rule, string pointer, string found) => new()
    {
        Code = "RR309",
        Document = rule,
        Pointer = pointer,
        Found = found,
        Remedy = "Make a rule of its own of some of it, and name that rule's finding here.",
    };
}
