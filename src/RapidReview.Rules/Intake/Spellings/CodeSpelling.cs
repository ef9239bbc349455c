using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>One of a closed list of codes, in kebab case.</summary>
internal sealed class CodeSpelling<T> : Spelling<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values =
        Enum.GetValues<T>().ToDictionary(value => CaseModel.CodeOf(value), StringComparer.Ordinal);

    private static readonly string[] Codes = [.. Values.Keys];

    /// <inheritdoc/>
    public override string Expected => $"Give one of {Words.List(Codes)}";

    /// <inheritdoc/>
    public override T Read(JsonElement json, Pointer at, ProblemList problems)
    {
        if (json.ValueKind != JsonValueKind.String)
            return Wrong(json, at, problems);
        var code = json.GetString()!;
        if (Values.TryGetValue(code, out var value))
            return value;
        problems.Add(IntakeProblems.UnknownCode(at, code, Codes, Nearest.To(code, Codes)));
        return default;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(CaseModel.CodeOf(value));
}
