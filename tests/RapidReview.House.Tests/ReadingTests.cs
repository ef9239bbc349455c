using System.Text.RegularExpressions;
using RapidReview.Findings;
using RapidReview.House.Tests.Support;

namespace RapidReview.House.Tests;

/// <summary>What is said of every rule can be read aloud: in every outcome that it can have, in short sentences, without anything that only a program reads.</summary>
public sealed partial class ReadingTests
{
    /// <summary>
    /// Plain-English guides ask for no more than some twenty-five words to a sentence, and most that is said keeps well below. What
    /// compares two days that are both reckoned names two events, a time and its number, and the longest of those come near this.
    /// </summary>
    private const int Words = 48;

    private const string Why = "In none of the packs' cases, the worked cases, the examples and the generated ones was the rule told so, nor with up to three facts supposed otherwise in eight of them. Most need more facts together, such as a whole checklist filled in, or facts that a pack declares for itself.";

    [Fact]
    public void Nothing_that_is_said_holds_what_only_a_program_reads() =>
        Empty(Sayings.Said.Where(one => ForPrograms().IsMatch(one.Key)).Select(one => $"{one.Value}: {one.Key}"));

    [Fact]
    public void What_is_said_is_short_enough_to_be_read_aloud() =>
        Empty(Sayings.Said.SelectMany(one => Sayings.Breaths(one.Key).Where(breath => breath.Split(' ').Length > Words).Select(breath => $"{one.Value}: {breath}")));

    [Fact]
    public void Every_rule_is_told_in_every_outcome_or_the_list_says_that_it_was_not()
    {
        var missing = Sayings.Advisor.Catalogue.Select(rule => rule.Id).Distinct(StringComparer.Ordinal)
            .Select(id => (id, Not: new[] { Outcome.Met, Outcome.NotMet, Outcome.Undetermined }.Where(outcome => !Sayings.Outcomes.Contains((id, outcome)) && !(outcome == Outcome.Undetermined && Sayings.Outcomes.Contains((id, Outcome.ForJudgement)))).ToList()))
            .Where(rule => rule.Not.Count > 0)
            .Select(rule => $"{rule.id}: {string.Join(", ", rule.Not)}");
        Approval.Matches("OutcomesNotReached", $"{Why}\n\n{string.Join("\n", missing)}\n");
    }

    private static void Empty(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong.Take(20)));

    /// <summary>camelCase, ids with dots, places in a file, double spaces and full stops, and two hyphens in one word, as only codes have.</summary>
    [GeneratedRegex(@"\b[a-z]+[A-Z]\w*|\b[a-z][a-z-]+\.[a-z][a-z-]+\b|(?:^|\s)/[a-z]\w*|  |\.\.|\b[a-z]+-[a-z]+-[a-z]+-[a-z]+\b|\bdid-not-happen\b|\{|\}", RegexOptions.None, 1000)]
    private static partial Regex ForPrograms();
}
