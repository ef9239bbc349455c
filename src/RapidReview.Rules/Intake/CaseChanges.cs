using RapidReview.Cases;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>Puts other facts into a case file, as strictly as a file is read. Pure and thread-safe.</summary>
public static class CaseChanges
{
    /// <summary>The file with the changes, made one after another.</summary>
    /// <param name="file">The file, which stays as it is.</param>
    /// <param name="changes">The changes.</param>
    /// <returns>The changed file, or every problem; a problem's pointer is into the changed file.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Reading Apply(CaseFile file, IEnumerable<CaseChange> changes)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(changes);
        var problems = new ProblemList("");
        foreach (var change in changes)
            file = PreparedChange.Of(change, problems)?.In(file, problems) ?? file;
        return Checked(file, problems);
    }

    /// <summary>The same with changes that were prepared.</summary>
    internal static Reading ApplyPrepared(CaseFile file, ReadOnlySpan<PreparedChange> changes)
    {
        var problems = new ProblemList("");
        foreach (var change in changes)
            file = change.In(file, problems);
        return Checked(file, problems);
    }

    private static Reading Checked(CaseFile file, ProblemList problems)
    {
        if (problems.IsEmpty)
        {
            if (file.SchemaVersion != CaseFile.CurrentSchemaVersion)
                problems.Add(IntakeProblems.UnsupportedVersion(Pointer.Root.Of("schemaVersion")));
            foreach (var problem in CaseChecks.Find(file))
                problems.Add(problem);
        }

        return problems.IsEmpty ? new Reading(file, []) : new Reading(null, problems.ToItems());
    }
}
