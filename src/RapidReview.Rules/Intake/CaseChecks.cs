using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Model;
using RapidReview.Rules.Model.Arranging;

namespace RapidReview.Rules.Intake;

/// <summary>
/// Looks at the facts of a case file together: entries about the same thing that disagree, what bodies assert of no fact of the
/// file, and facts that cannot be. Pure and thread-safe.
/// </summary>
public static class CaseChecks
{
    private static readonly Lazy<RecordView<CaseFile>> View = new(() => RecordView<CaseFile>.Of(CaseModel.Root)!);

    /// <summary>Every problem of this kind; pointers are into the file as it was given. Empty where the file can be used.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Items<Problem> Find(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var problems = new ProblemList("");
        var areJoined = false;
        var arranged = file;
        View.Value.See(ref arranged, Viewpoint.Noticing(() => areJoined = true));
        var given = new Lazy<Trace>(() => TraceFactory.Of(CaseModel.Root, [new(file, Pointer.Root)], Viewpoint.Timeless));
        if (areJoined)
            given.Value.FindDisagreements((at, other) => problems.Add(IntakeProblems.Disagree(at, other)));
        var agree = problems.IsEmpty;
        AssertionChecks.Find(file, problems);
        if (agree)
            ImpossibleFacts.Find(arranged, (at, problem) => problems.Add(problem(Origin(given.Value, at))));
        if (problems.IsEmpty)
            file.Checked = CheckMark.For(file);
        return problems.ToItems();
    }

    private static string Origin(Trace given, string at) => given.Follow(at)?.Origin.ToString() ?? at;
}
