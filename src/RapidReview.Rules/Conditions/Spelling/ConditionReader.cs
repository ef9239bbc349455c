using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using RapidReview.Problems;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Spelling;

/// <summary>
/// Reads the JSON spelling of a condition, or of a value, into a tree. Strict: whatever is not exactly right is a problem
/// with its place, and all problems are found at once. Any text at all ends in a tree or in problems, never in an
/// exception. Facts, codes and kinds are checked against the subject of the rule; ids of rules and parameters where
/// names are given. Safe to use from many threads, each with its own list of problems.
/// </summary>
/// <param name="scope">The subject of the rule.</param>
/// <param name="rule">What problems name as the document.</param>
/// <param name="pointer">The JSON pointer of the fragment within that document; empty for the document as a whole.</param>
/// <param name="problems">Where problems are added.</param>
/// <param name="names">What rules and parameters there are; null: their ids are not checked.</param>
internal sealed class ConditionReader(Scope scope, string rule, string pointer, List<Problem> problems, INames? names = null)
{
    // Deeper than any bound, so that it is our own refusal that names the place.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 4 * ConditionBounds.JsonDepth };

    /// <summary>A condition; null if there are problems.</summary>
    public Condition? Condition(string text) => Parse(text, Condition);

    /// <summary>A condition; null if there are problems.</summary>
    public Condition? Condition(JsonElement json) => Read(json, (reader, at) => reader.Condition(at, scope));

    /// <summary>A value that is a date; null if there are problems.</summary>
    public Operand? Date(string text) => Parse(text, Date);

    /// <summary>A value that is a date; null if there are problems.</summary>
    public Operand? Date(JsonElement json) => Read(json, (reader, at) => reader.Date(at, scope));

    /// <summary>A fact, or a constant, of a type such as <see cref="Facts.AuthorityCode"/>; null if there are problems.</summary>
    public Operand? Value(string text, Type type) => Parse(text, json => Value(json, type));

    /// <summary>A fact, or a constant, of a type such as <see cref="Facts.AuthorityCode"/>; null if there are problems.</summary>
    public Operand? Value(JsonElement json, Type type) => Read(json, (reader, at) => reader.Value(at, scope, type));

    /// <summary>A fact or a date of whatever type, to be shown; null if there are problems.</summary>
    public Operand? Shown(JsonElement json) => Read(json, (reader, at) => reader.Shown(at, scope));

    /// <summary>A list, with the type of its items; null if there are problems.</summary>
    public (FactPath List, Type Item)? List(JsonElement json) => Read(json, (reader, at) => reader.ListOf(at, scope)) is { } path ? (path, PathTypes.ItemOf(scope.TypeOf(path)!)!) : null;

    /// <summary>The name of an item; null if there are problems.</summary>
    public string? Name(JsonElement json) => Read(json, (reader, at) => reader.Name(at, scope));

    private T? Read<T>(JsonElement json, Func<TreeReader, Fragment, T?> read)
        where T : class
    {
        var before = problems.Count;
        if (!new Soundness(rule, problems).Check(json, pointer))
            return null;
        var result = read(new TreeReader(rule, names, problems), new Fragment(json, pointer, 1));
        return problems.Count == before ? result : null;
    }

    private T? Parse<T>(string text, Func<JsonElement, T?> read)
        where T : class
    {
        if (text.Length > ConditionBounds.TextLength)
        {
            problems.Add(ConditionProblems.TooLarge(rule, pointer, $"the text has more than {ConditionBounds.TextLength} characters"));
            return null;
        }

        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        if (Utf8.FromUtf16(text, bytes, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            problems.Add(ConditionProblems.Malformed(rule, pointer, "half a character stands in the text", "Save the text as UTF-8."));
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(0, length), Options);
            return read(document.RootElement);
        }
        catch (JsonException wrong)
        {
            problems.Add(ConditionProblems.Malformed(
                rule,
                pointer,
                $"this is not JSON, from line {wrong.LineNumber + 1}, character {wrong.BytePositionInLine + 1} on",
                "Look there for a quotation mark, a comma or a bracket that is missing or too many."));
            return null;
        }
    }
}
