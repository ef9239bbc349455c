using FsCheck;
using FsCheck.Fluent;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Checks properties over generated values; a failure prints the smallest value found, and the seed to replay it.</summary>
public static class Property
{
    /// <summary>Checks that something holds of every value.</summary>
    /// <param name="arbitrary">Makes the values and shrinks them.</param>
    /// <param name="holds">What must hold; it may also throw, as assertions do.</param>
    /// <param name="times">How many values are tried in a usual run.</param>
    public static void Holds<T>(Arbitrary<T> arbitrary, Action<T> holds, int times = 1000)
    {
        var config = LongRun.Config(times);
        if (Environment.GetEnvironmentVariable("RAPIDREVIEW_REPLAY") is { Length: > 0 } replay)
        {
            // As a failure prints it under "replay directly": seed, gamma and size, with or without the brackets around them.
            var numbers = replay.Trim('(', ')').Split(',');
            config = config.WithReplay(ulong.Parse(numbers[0]), ulong.Parse(numbers[1]), int.Parse(numbers[2]));
        }

        Prop.ForAll(arbitrary, holds).Check(config);
    }
}
