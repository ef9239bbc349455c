using RapidReview.Findings;
using RapidReview.House.Tests.Support;

namespace RapidReview.House.Tests;

/// <summary>What is said of every rule can be read aloud: in every outcome that it can have, in short sentences, without anything that only a program reads.</summary>
public sealed class ReadingTests
{
    private const string Why = "In none of the packs' cases, the worked cases, the examples and the generated ones was the rule told so, nor with up to three facts supposed otherwise in eight of them. Most need more facts together, such as a whole checklist filled in, or facts that a pack declares for itself. How the leaves of their conditions read in that outcome is looked at all the same, without a case.";

    [Fact]
    public void Nothing_that_is_said_holds_what_only_a_program_reads() =>
        Empty(Sayings.Said.Where(one => ReadAloud.IsForPrograms(one.Key)).Select(one => $"{one.Value}: {one.Key}"));

    [Fact]
    public void What_is_said_is_short_enough_to_be_read_aloud() =>
        Empty(Sayings.Said.SelectMany(one => ReadAloud.TooLong(one.Key).Select(breath => $"{one.Value}: {breath}")));

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
}
