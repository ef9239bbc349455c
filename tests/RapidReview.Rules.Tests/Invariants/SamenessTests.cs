using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Invariants;

/// <summary>The same case gives the same advice, whenever, wherever and on however many threads it is asked.</summary>
[Collection(nameof(SamenessTests))]
[CollectionDefinition(nameof(SamenessTests), DisableParallelization = true)]
public sealed class SamenessTests
{
    [Fact]
    public void Advice_is_the_same_on_many_threads_in_another_culture_and_time_zone()
    {
        var situations = Enumerable.Range(1, LongRun.Times(1000)).Select(seed => Generated.Generator.Of(seed * 7919)).ToList();
        var once = situations.ConvertAll(Digest);
        var again = new string[situations.Count];
        var zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            Parallel.For(0, again.Length, i =>
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Elsewhere();
                again[i] = Digest(situations[i]);
            });
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }

        for (var i = 0; i < again.Length; i++)
            Assert.True(once[i] == again[i], $"{situations[i]}\nis {Dump.Of(situations[i].Decide().Explain())}");
    }

    /// <summary>The whole advice of thousands of cases would not fit into memory.</summary>
    private static string Digest(GeneratedCase situation) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Dump.Of(situation.Decide().Explain()))));

    /// <summary>A culture in which numbers and dates look like nowhere else.</summary>
    private static CultureInfo Elsewhere()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = ("~", "'", "_");
        (culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.TimeSeparator) = ("!", "?");
        culture.DateTimeFormat.ShortDatePattern = "yy!M!d";
        culture.DateTimeFormat.DayNames = [.. culture.DateTimeFormat.DayNames.Select(name => $"x{name}")];
        return culture;
    }
}
