using System.Text.Json;
using RapidReview.Cases;
using RapidReview.Problems;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>
/// Looks at the version before anything else: in a file of another version everything else might be called wrong.
/// </summary>
internal static class VersionCheck
{
    private const string Name = "schemaVersion";

    /// <summary>The problem, or null where the version is right or is for the reader to complain about.</summary>
    public static Problem? Find(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty(Name, out var version)
        && version.ValueKind == JsonValueKind.Number
        && !(version.TryGetInt32(out var number) && number == CaseFile.CurrentSchemaVersion)
            ? IntakeProblems.UnsupportedVersion(Pointer.Root.Of(Name))
            : null;
}
