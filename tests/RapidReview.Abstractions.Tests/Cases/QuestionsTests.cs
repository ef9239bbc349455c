using System.Reflection;
using RapidReview.Facts;

namespace RapidReview.Tests.Cases;

/// <summary>Whoever fills in a case file can be asked for every fact, in words that fit a sentence.</summary>
public sealed class QuestionsTests
{
    /// <summary>Not facts about the incident, or asked by the pack that declares them.</summary>
    private static readonly string[] NotAsked = ["CaseFile.SchemaVersion", "CaseFile.Case", "CaseFile.Local"];

    private static IEnumerable<(string Where, AskAttribute Ask)> Asked =>
        Records.Settable.Concat(Records.Derived).Select(p => (Where(p), p.GetCustomAttribute<AskAttribute>()))
            .Where(p => p.Item2 is not null)!;

    [Fact]
    public void Every_fact_can_be_asked_for() =>
        Assert.Empty(Records.Settable.Concat(Records.Derived)
            .Where(p => !p.IsDefined(typeof(AskAttribute)) && !(p.IsDefined(typeof(KeyAttribute)) && Records.Settable.Contains(p)))
            .Select(Where).Except(NotAsked));

    [Fact]
    public void Every_question_is_one_sentence_that_asks() =>
        Assert.All(Asked, a =>
        {
            Assert.True(char.IsUpper(a.Ask.Question[0]), a.Where);
            Assert.True(a.Ask.Question.EndsWith('?'), a.Where);
            Assert.True(a.Ask.Question.Count(c => c is '?' or '.') == 1, a.Where);
            Assert.InRange(a.Ask.Question.Length, 15, 130);
        });

    [Fact]
    public void No_two_facts_ask_the_same_question() =>
        Assert.Empty(Records.Settable.Select(p => (Place: Where(p), p.GetCustomAttribute<AskAttribute>()?.Question))
            .Where(p => p.Question is not null).GroupBy(p => p.Question, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1).Select(g => string.Join(", ", g.Select(p => p.Place))));

    [Fact]
    public void Every_fact_has_words_for_the_middle_of_a_sentence() =>
        Assert.All(Asked.SelectMany(a => (string?[])[a.Ask.Says, a.Ask.Denies], (a, words) => (a.Where, words)), a =>
        {
            if (a.words is not { } words)
                return;
            Assert.False(string.IsNullOrWhiteSpace(words), a.Where);
            Assert.False(words.EndsWith('.') || words.EndsWith('?') || words != words.Trim(), a.Where);
            Assert.True(char.IsLower(words[0]), a.Where);
        });

    [Fact]
    public void Every_yes_or_no_says_in_its_own_words_that_it_is_not_so() =>
        Assert.Empty(Records.Settable.Concat(Records.Derived).Where(p => p.PropertyType == typeof(Fact<bool>))
            .Where(p => p.GetCustomAttribute<AskAttribute>()!.Denies is not { } denies || denies == p.GetCustomAttribute<AskAttribute>()!.Says)
            .Select(Where));

    [Fact]
    public void Only_a_yes_or_no_can_be_denied() =>
        Assert.Empty(Records.Settable.Concat(Records.Derived).Where(p => p.PropertyType != typeof(Fact<bool>))
            .Where(p => p.GetCustomAttribute<AskAttribute>()?.Denies is not null).Select(Where));

    [Fact]
    public void Notes_are_whole_sentences() =>
        Assert.All(Asked.Where(a => a.Ask.Note is not null), a =>
            Assert.True(a.Ask.Note!.EndsWith('.') && char.IsUpper(a.Ask.Note[0]), a.Where));

    [Fact]
    public void A_derived_fact_names_a_fact_of_its_own_record() =>
        Assert.All(Records.Derived, p => Assert.Contains(
            p.GetCustomAttribute<DerivedFromAttribute>()!.Place,
            Records.SettableOf(p.DeclaringType!).Select(q => char.ToLowerInvariant(q.Name[0]) + q.Name[1..])));

    private static string Where(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
