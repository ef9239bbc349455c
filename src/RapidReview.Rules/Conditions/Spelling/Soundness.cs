using System.Text.Json;
using RapidReview.Problems;

namespace RapidReview.Rules.Conditions.Spelling;

/// <summary>
/// Goes through a JSON text before it is read: what is too deep, too large or no text at all is refused here, so that
/// reading it cannot fail.
/// </summary>
internal sealed class Soundness(string rule, List<Problem> problems)
{
    private int _values;

    public bool Check(JsonElement json, string pointer, int depth = 1)
    {
        if (depth > ConditionBounds.JsonDepth)
            return Refuse(ConditionProblems.TooLarge(rule, pointer, $"more than {ConditionBounds.JsonDepth} objects and lists stand one within another"));
        if (++_values > ConditionBounds.JsonValues)
            return Refuse(ConditionProblems.TooLarge(rule, pointer, $"the condition has more than {ConditionBounds.JsonValues} values"));
        return json.ValueKind switch
        {
            JsonValueKind.Object => Object(json, pointer, depth),
            JsonValueKind.Array => List(json, pointer, depth),
            JsonValueKind.String => Word(json.GetString, pointer),
            JsonValueKind.Number => json.GetRawText().Length <= ConditionBounds.WordLength || TooLong(pointer),
            JsonValueKind.Undefined => Refuse(ConditionProblems.Malformed(rule, pointer, "there is nothing here", "Write a condition.")),
            _ => true,
        };
    }

    private bool Object(JsonElement json, string pointer, int depth)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (!Word(() => property.Name, pointer) || !Check(property.Value, $"{pointer}/{property.Name}", depth + 1))
                return false;
        }

        return true;
    }

    private bool List(JsonElement json, string pointer, int depth)
    {
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            if (!Check(item, $"{pointer}/{index++}", depth + 1))
                return false;
        }

        return true;
    }

    private bool Word(Func<string?> read, string pointer)
    {
        try
        {
            return read() is { Length: <= ConditionBounds.WordLength } || TooLong(pointer);
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 without its other half is valid JSON and yet no text.
            return Refuse(ConditionProblems.Malformed(rule, pointer, "half a character stands here", "Write the character itself in place of an escape that begins with \\u."));
        }
    }

    private bool TooLong(string pointer) =>
        Refuse(ConditionProblems.TooLarge(rule, pointer, $"a name, a code or a clause has more than {ConditionBounds.WordLength} characters"));

    private bool Refuse(Problem problem)
    {
        problems.Add(problem);
        return false;
    }
}
