using System.Text.Json;
using RapidReview.Cases;
using RapidReview.Rules.Intake.Spellings;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>A change that was read once and can be put into one file after another. For one thread.</summary>
internal sealed class PreparedChange
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = CaseLimits.Depth };

    private readonly string[] _tokens;
    private object? _value;

    private PreparedChange(string[] tokens, JsonElement json) => (_tokens, Json) = (tokens, json);

    /// <summary>The pointer, token by token.</summary>
    public ReadOnlySpan<string> Tokens => _tokens;

    /// <summary>What is to stand there; <c>null</c> for nothing.</summary>
    public JsonElement Json { get; }

    /// <summary>Prepares a change; null where it is none, which is a problem.</summary>
    public static PreparedChange? Of(CaseChange change, ProblemList problems)
    {
        if (change.Pointer.Length > CaseLimits.PointerLength || !change.Pointer.StartsWith('/'))
        {
            problems.Add(IntakeProblems.NotAPointer(Pointer.Root, "Give a place in the file as a JSON pointer, such as `/children/0/died`"));
            return null;
        }

        if (change.Value.Length > CaseLimits.Bytes)
        {
            problems.Add(IntakeProblems.TooLarge());
            return null;
        }

        return new PreparedChange(change.Pointer[1..].Split('/').Select(Pointer.Unescaped).ToArray(), Read(change.Value));
    }

    /// <summary>The file with the change.</summary>
    public CaseFile In(CaseFile file, ProblemList problems) => new Replacing(this, problems).In(file);

    /// <summary>The value as the place takes it: spelled out once, since what stands in a file never changes.</summary>
    public T Value<T>(Shape<T> shape, Pointer at, ProblemList problems)
    {
        if (_value is T known)
            return known;
        var value = SpellingFactory.Of(shape).Read(Json, at, problems);
        if (problems.IsEmpty)
            _value = value;
        return value;
    }

    /// <summary>The value as JSON, or as a text where it is none.</summary>
    public static JsonElement Read(string value)
    {
        try
        {
            return JsonElement.Parse(value, Strict);
        }
        catch (JsonException)
        {
            return JsonElement.Parse(JsonSerializer.SerializeToUtf8Bytes(value));
        }
    }
}
