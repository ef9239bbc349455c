using NodaTime;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Invariants;

/// <summary>Law that begins on some day changes nothing about acts before it.</summary>
public sealed class EarlierLawTests
{
    private static int compared;

    [Fact]
    public void What_was_decided_under_the_law_of_its_day_stays_so_when_later_law_is_added()
    {
        Property.Holds(Generated.Cases, situation =>
        {
            if (Next(situation) is not { } day)
                return;
            var of = Existing(situation, day);
            var (then, now) = (EarlierLaw.Before(day).Decide(of), of.Decide());
            var (was, becomes) = (Concluded.All(then), Concluded.All(now));
            Assert.Equal(was.Keys.Order(), becomes.Keys.Order());
            foreach (var (finding, concluded) in was)
                Assert.True(concluded == becomes[finding], $"{finding} before {day}: was {concluded}\nand becomes {becomes[finding]}");
            compared++;
        });
        Assert.True(compared > 500, $"only {compared} cases lay before the last change of the law");
    }

    [Fact]
    public void Nor_does_what_the_advice_says_of_it_change() => Property.Holds(
        Generated.Cases,
        situation =>
        {
            if (Next(situation) is not { } day)
                return;
            var of = Existing(situation, day);
            Assert.Equal(Dump.Of(EarlierLaw.Before(day).Decide(of).Explain(), nameof(Findings.Source.Until)), Dump.Of(of.Decide().Explain(), nameof(Findings.Source.Until)));
        },
        times: 250);

    [Fact]
    public void The_law_of_a_day_is_cut_where_it_says()
    {
        var (before, after) = (A.SeriousCase("Tuesday 17 March 2026"), A.SeriousCase("Wednesday 18 March 2026"));
        var day = Say.Day("Wednesday 18 March 2026");
        Assert.Contains("Working Together 2023", Advice(before), StringComparison.Ordinal);
        Assert.DoesNotContain("Working Together 2026", Advice(before), StringComparison.Ordinal);
        Assert.Contains("Working Together 2023", Advice(after), StringComparison.Ordinal);
        Assert.Contains("Working Together 2026", Dump.Of(after.Advise()), StringComparison.Ordinal);

        string Advice(CaseBuilder the) => Dump.Of(EarlierLaw.Before(day).Decide(new GeneratedCase(the.Build(), the.Build().Events.CompleteTo!.Value, null)).Explain());
    }

    [Fact]
    public void Of_a_rule_that_is_still_to_come_nothing_is_told_even_where_the_day_that_would_govern_it_is_not_known()
    {
        const string Duty = "england.care-leaver.notify-ofsted";
        Assert.DoesNotContain(Of("Thursday 14 December 2023").Duties, duty => duty.Id == Duty);
        Assert.Contains(Of("Friday 15 December 2023").Duties, duty => duty.Id == Duty);

        static Findings.AdvicePart Of(string asked) => new CaseBuilder().In(Ids.Stockton).Child().AsAt(asked).Part();
    }

    /// <summary>The same without an edition of which something was still to come.</summary>
    private static GeneratedCase Existing(GeneratedCase situation, LocalDate day) =>
        situation with { Forced = situation.Forced is { } forced && EarlierLaw.WasThere(forced, day) ? forced : null };

    /// <summary>The first day after the moment asked on which anything changes; null where nothing does, or where something is planned for that day or later.</summary>
    private static LocalDate? Next(GeneratedCase situation)
    {
        var asked = London.DateOf(situation.AsAt);
        var next = BothCores.Boundaries.Where(day => day > asked).Select(day => (LocalDate?)day).FirstOrDefault();
        return situation.File.Authorities.Any(authority => authority.LocalReview.PublicationPlannedOn is { IsKnown: true } planned && planned.Latest >= next) ? null : next;
    }
}
