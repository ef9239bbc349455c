using FsCheck;
using FsCheck.Fluent;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Checks properties over generated values; a failure prints the smallest value found, and the seed to replay it.</summary>
public static class Properties
{
    /// <summary>Checks that something holds of every case file.</summary>
    /// <param name="holds">What must hold; it may also throw, as assertions do.</param>
    /// <param name="times">How many cases are tried in a usual run.</param>
    public static void HoldForCaseFiles(Func<AnyCase, bool> holds, int times = 1000) =>
        Prop.ForAll(AnyCase.Arbitrary, holds).Check(LongRun.Config(times));
}
