using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake;

/// <summary>Whatever is given ends in a file or in problems, soon.</summary>
public class CaseFileReaderProperties
{
    private const string Letters = "{}[]\",:0129.eE+-truefalsn\\u \n\0é\ud83d";

    [Fact]
    public void Ten_thousand_damaged_or_random_texts_end_in_a_file_or_in_problems()
    {
        var valid = Enumerable.Range(0, 40).Select(seed => Encoding.UTF8.GetBytes(AnyCase.Of(seed).ToString())).ToList();
        var slowest = TimeSpan.Zero;
        for (var seed = 0; seed < LongRun.Times(10_000); seed++)
        {
            var text = Damaged(valid, new Dice(seed));
            var watch = Stopwatch.StartNew();
            var reading = Try(seed, text);
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            Assert.True(reading.File is null == reading.Problems.Count > 0, $"seed {seed}");
            Assert.True(reading.Problems.Count <= CaseLimits.Problems + 1, $"seed {seed}");
            Assert.DoesNotContain(reading.Problems, problem => problem.ToString().Contains("System.") || problem.ToString().Contains("`1["));
        }

        Assert.True(slowest < TimeSpan.FromSeconds(2), $"{slowest}");
    }

    private static Reading Try(int seed, byte[] text)
    {
        try
        {
            return CaseFileReader.Read(text);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"Seed {seed} ends in a fault: {Encoding.UTF8.GetString(text)}", fault);
        }
    }

    private static byte[] Damaged(List<byte[]> valid, Dice dice)
    {
        var text = (byte[])dice.Pick(valid).Clone();
        switch (dice.Below(5))
        {
            case 0:
                for (var flips = dice.Between(1, 5); flips > 0; flips--)
                    text[dice.Below(text.Length)] = (byte)dice.Below(256);
                return text;
            case 1:
                return text[..dice.Below(text.Length)];
            case 2:
                return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, dice.Below(60)).Select(_ => Letters[dice.Below(Letters.Length)])));
            case 3:
                var from = dice.Below(text.Length);
                return [.. text[..from], .. text[dice.Below(from + 1)..]];
            default:
                var json = JsonNode.Parse(text)!;
                for (var changes = dice.Between(1, 6); changes > 0; changes--)
                    JsonMutation.Apply(json, dice);
                return Encoding.UTF8.GetBytes(json.ToJsonString());
        }
    }
}
