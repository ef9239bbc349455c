using System.Collections.Frozen;
using System.Text.Json;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>
/// Goes through the members of an object: each name known, none twice, none of the required ones missing. A member that is
/// <c>null</c> is as one that is absent. Immutable and thread-safe.
/// </summary>
/// <param name="record">What the object is, in a person's words.</param>
/// <param name="names">The names that it may have.</param>
/// <param name="required">Those that it must have.</param>
internal sealed class ObjectReader(string record, IReadOnlyCollection<string> names, IReadOnlyList<string> required)
{
    private readonly FrozenSet<string> _names = names.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Hands over each member that says something, in the order of the text, and adds the problems of the object itself.</summary>
    public void Read(JsonElement json, Pointer at, ProblemList problems, Action<string, JsonElement> member)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            if (problems.IsFull)
                return;
            var name = property.Name;
            if (!seen.Add(name))
            {
                problems.Add(IntakeProblems.RepeatedProperty(at.Of(name)));
            }
            else if (!_names.Contains(name))
            {
                problems.Add(IntakeProblems.UnknownProperty(at.Of(name), name, record, Nearest.To(name, names)));
            }
            else if (property.Value.ValueKind != JsonValueKind.Null)
            {
                said.Add(name);
                member(name, property.Value);
            }
        }

        foreach (var name in required)
        {
            if (!said.Contains(name))
                problems.Add(IntakeProblems.Missing(at, record, name));
        }
    }
}
