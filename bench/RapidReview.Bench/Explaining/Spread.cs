namespace RapidReview.Bench.Explaining;

/// <summary>How the times of many pieces of work spread, in milliseconds.</summary>
/// <param name="Name">What was done.</param>
/// <param name="Count">How many pieces.</param>
/// <param name="Median">Half take no longer.</param>
/// <param name="NineInTen">Nine in ten take no longer.</param>
/// <param name="Worst">None takes longer.</param>
/// <param name="UnderOne">How many in a hundred take less than a millisecond.</param>
internal sealed record Spread(string Name, int Count, double Median, double NineInTen, double Worst, double UnderOne)
{
    public static Spread Of(string name, double[] times)
    {
        var sorted = times.Order().ToArray();
        return new(name, sorted.Length, sorted[sorted.Length / 2], sorted[sorted.Length * 9 / 10], sorted[^1], 100.0 * sorted.Count(time => time < 1) / sorted.Length);
    }
}
