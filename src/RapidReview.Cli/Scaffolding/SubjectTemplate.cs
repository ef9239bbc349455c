using System.Text.Json;

namespace RapidReview.Cli.Scaffolding;

/// <summary>What a new rule about a kind of subject begins with.</summary>
/// <param name="Subject">The name of the subject in C#.</param>
/// <param name="By">The date that decides whether the rule is in force.</param>
/// <param name="Begins">A date from which a time may run, as C# has it.</param>
/// <param name="Done">A date on which something may be done, as C# has it.</param>
internal sealed record SubjectTemplate(string Subject, string By, string Begins, string Done)
{
    private static readonly Lazy<Dictionary<string, SubjectTemplate>> Table = new(() => JsonSerializer.Deserialize(Template.Text("subjects.json"), SubjectJson.Default.DictionaryStringSubjectTemplate)!);

    /// <summary>What a rule can be about.</summary>
    public static IReadOnlyList<string> Abouts => [.. Table.Value.Keys];

    public static SubjectTemplate Of(string about) => Table.Value[about];
}
