using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>A single fact of a case file, with what the file says of it. Immutable.</summary>
internal sealed class RecordedFact
{
    private readonly Func<JsonElement, Pointer, ProblemList, FactValue?> _read;

    public RecordedFact(Items<string> places, AskAttribute? ask, AskAttribute? group, Items<(string Kind, string Key)> entries, FactValue? value, Func<JsonElement, Pointer, ProblemList, FactValue?> read) =>
        (Places, Ask, Group, Entries, Value, _read) = (places, ask, group, entries, value, read);

    /// <summary>Every place where it stands: several where entries about the same thing are repeated. In ordinal order; at least one.</summary>
    public Items<string> Places { get; }

    /// <summary>The first of the places, which stands for all.</summary>
    public string Place => Places[0];

    /// <summary>The question that yields it; null where the model has none.</summary>
    public AskAttribute? Ask { get; }

    /// <summary>The question of the group that it belongs to, where a sentence says which group it is; otherwise null.</summary>
    public AskAttribute? Group { get; }

    /// <summary>The entries of lists in which it stands, from the outermost: what each is, such as <c>child</c>, and its reference or code.</summary>
    public Items<(string Kind, string Key)> Entries { get; }

    /// <summary>What the file says; null where it says nothing.</summary>
    public FactValue? Value { get; }

    /// <summary>A value of this fact as a case file may spell it; null, with every problem, where it is none.</summary>
    /// <param name="json">The value as JSON, or a text that is none.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="problems">Where problems go.</param>
    public FactValue? Read(string json, Pointer at, ProblemList problems)
    {
        var value = PreparedChange.Read(json);
        if (value.ValueKind is not JsonValueKind.Null)
            return _read(value, at, problems);
        problems.Add(IntakeProblems.WrongKind(at, "nothing", "Give what the body says the fact is, or leave the entry out"));
        return null;
    }
}
