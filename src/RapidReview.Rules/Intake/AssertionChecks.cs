using RapidReview.Cases;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>What bodies assert must be about a fact of the file, and a value that this fact takes. Pure and thread-safe.</summary>
internal static class AssertionChecks
{
    /// <summary>Adds every problem; pointers are into the file as it was given.</summary>
    public static void Find(CaseFile file, ProblemList problems)
    {
        for (var i = 0; i < file.Assertions.Count; i++)
        {
            var (assertion, at) = (file.Assertions[i], Pointer.Root.Of("assertions").Of(i));
            if (FactFinder.Find(file, assertion.Fact) is not { } fact)
            {
                problems.Add(IntakeProblems.NoSuchFact(at.Of("fact")));
                continue;
            }

            var wrong = new ProblemList("");
            fact.Read(assertion.Value, at.Of("value"), wrong);
            foreach (var problem in wrong.ToItems())
                problems.Add(IntakeProblems.NotAValue(problem.Pointer, problem.Found, problem.Remedy));
        }
    }
}
