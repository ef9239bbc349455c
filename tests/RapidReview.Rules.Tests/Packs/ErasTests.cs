using NodaTime;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Reasoning;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Packs;

/// <summary>Both cores through time: on every day looked at, each rule and number has one era or none, and something in force to rest on.</summary>
public class ErasTests
{
    private static readonly Advisor Both = Advisor.For(Cores.England, Cores.Wales);

    public static TheoryData<string> Nations => ["england", "wales"];

    [Fact]
    public void The_days_run_from_the_first_of_the_statute_to_the_end_of_the_calendar()
    {
        var days = Days(RulesOf("england")).ToList();
        Assert.Contains(Say.Day("Friday 29 June 2018"), days);
        Assert.Contains(Say.Day("Wednesday 4 July 2018"), days);
        Assert.Contains(Say.Day("Saturday 29 September 2018"), days);
        Assert.Contains(Say.Day("Monday 25 December 2028"), days);
        Assert.True(days.Count > 45);
        Assert.Contains(Say.Day("Wednesday 6 April 2016"), Days(RulesOf("wales")));
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Every_rule_has_exactly_one_era_on_each_day_of_its_life_and_none_outside_it(string nation)
    {
        var rules = RulesOf(nation);
        Assert.All(rules.Rules, rule => Assert.All(Days(rules), day => Assert.Equal(
            Lives(day, rule.Versions.Select(version => (version.From, version.Until))) ? 1 : 0,
            rule.Versions.Count(version => version.Covers(day)))));
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Every_number_has_exactly_one_value_on_each_day_of_its_life_and_none_outside_it(string nation)
    {
        var rules = RulesOf(nation);
        Assert.All(rules.Parameters, parameter => Assert.All(Days(rules), day => Assert.Equal(
            Lives(day, parameter.Eras.Select(era => (era.From, era.Until))) ? 1 : 0,
            parameter.Eras.Count(era => Covers(era.From, era.Until, day)))));
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Every_rule_rests_on_a_provision_in_force_on_each_day_that_it_governs(string nation)
    {
        var rules = RulesOf(nation);
        var bare = rules.Rules.SelectMany(rule => rule.Versions
            .SelectMany(version => Days(rules).Where(version.Covers).Where(day => !version.Citations.Any(cited => Covers(cited.Provision.Instrument.From, cited.Provision.Instrument.Until, day))))
            .Select(day => $"{rule.Id} on {day}"));
        Assert.Equal([], bare);
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Every_number_is_set_by_a_provision_in_force_on_each_day_of_it(string nation)
    {
        var rules = RulesOf(nation);
        var bare = rules.Parameters.SelectMany(parameter => parameter.Eras
            .SelectMany(era => Days(rules).Where(day => Covers(era.From, era.Until, day) && !Covers(era.Provision.Instrument.From, era.Provision.Instrument.Until, day)))
            .Select(day => $"{parameter.Id} on {day}"));
        Assert.Equal([], bare);
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Every_number_that_a_duty_counts_with_lasts_as_long_as_the_duty_or_sets_no_days_yet(string nation)
    {
        var rules = RulesOf(nation);
        var late = rules.Rules.Where(rule => rule.Kind == FindingKind.Duty)
            .SelectMany(rule => rule.Versions.Where(version => version.Period >= 0).SelectMany(version => Days(rules)
                .Where(day => version.Covers(day) && day > rules.Parameters[version.Period].Eras[0].From)
                .Where(day => !rules.Parameters[version.Period].Eras.Any(era => Covers(era.From, era.Until, day)))
                .Select(day => $"{rule.Id} on {day}")));
        Assert.Equal([], late);
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Every_cited_provision_is_in_the_catalogue(string nation)
    {
        var rules = RulesOf(nation);
        var cited = rules.Rules.SelectMany(rule => rule.Versions).SelectMany(version => version.Citations).Select(citation => citation.Provision)
            .Concat(rules.Parameters.SelectMany(parameter => parameter.Eras).Select(era => era.Provision));
        Assert.All(cited, provision => Assert.Same(provision, rules.Core.Sources.Find(provision.Id)));
        Assert.All(rules.Core.Sources.Provisions, provision => Assert.Contains(provision.Instrument, rules.Core.Sources.Instruments));
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Nothing_begins_before_the_first_day_that_the_pack_covers(string nation)
    {
        var rules = RulesOf(nation);
        var first = rules.Core.Manifest.CoversFrom;
        Assert.All(rules.Rules, rule => Assert.True(rule.Versions[0].From >= first, rule.Id));
        Assert.All(rules.Parameters, parameter => Assert.True(parameter.Eras[0].From >= first, parameter.Id));
        Assert.Contains(rules.Rules, rule => rule.Versions[0].From == first);
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void A_rule_that_begins_later_says_nothing_of_the_days_before(string nation)
    {
        var rules = RulesOf(nation);
        Assert.All(
            rules.Rules,
            rule => Assert.Null(rules.Version(rule, rule.Versions[0].From.PlusDays(-1), default)));
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void On_every_edge_of_an_era_and_on_every_quarter_day_the_date_that_governs_a_rule_picks_its_era(string nation)
    {
        var rules = RulesOf(nation);
        var days = Days(rules).Prepend(rules.Core.Manifest.CoversFrom.PlusDays(-1)).ToList();
        Assert.All(rules.Rules.SelectMany(rule => rule.Versions).SelectMany(Edges), day => Assert.Contains(day, days));
        var looked = 0;
        foreach (var by in rules.Rules.Select(rule => rule.By).Distinct())
        {
            foreach (var day in days)
            {
                var part = Assert.Single(GoverningCases.Of(rules.Core.Manifest.Nation, by, day).Decide().Parts, decided => decided.Decider.Rules.Core.Manifest.Nation == rules.Core.Manifest.Nation);
                foreach (var rule in part.Decider.Rules.Rules.Where(rule => rule.By == by))
                {
                    // One era, in force from its first day to the one before its end.
                    var expected = rule.Versions.SingleOrDefault(version => Covers(version.From, version.Until, day));
                    var cell = part.Board.At(part.Decider.Rules.Find(rule.Id), Subject(part, rule));
                    Assert.True(cell.Governing == day && cell.Possible.Count == 0, $"{rule.Id} is governed by {cell.Governing}, not by {day}");
                    Assert.True(cell.Version == expected, $"{rule.Id} on {day}: {cell.Version?.ClassName ?? "none"}, not {expected?.ClassName ?? "none"}");
                    looked++;
                }
            }
        }

        Assert.Equal(days.Count * rules.Rules.Count, looked);
    }

    /// <summary>The child, the authority of the place, or whatever else there is one of.</summary>
    private static Subject Subject(DecidedPart part, LoadedRule rule)
    {
        var place = $"authority:{GoverningCases.Place(part.Decider.Rules.Core.Manifest.Nation)}";
        return part.Subjects.Of(rule.Subject) is [var only] ? only : part.Subjects.Of(rule.Subject).Single(subject => subject.Key.EndsWith(place, StringComparison.Ordinal));
    }

    /// <summary>The day before an era, its first and its last day, and the day after, as far as the calendar goes.</summary>
    private static IEnumerable<LocalDate> Edges(RuleVersion version) =>
        version.Until is { } until ? [version.From.PlusDays(-1), version.From, until.PlusDays(-1), until] : [version.From.PlusDays(-1), version.From];

    private static RuleSet RulesOf(string nation) => Both.RuleSets.Single(set => set.Core.Manifest.Nation == (nation == "england" ? Nation.England : Nation.Wales));

    /// <summary>The first day of the law, the days on which anything begins or ends with the days before, and every quarter day until the calendar ends.</summary>
    private static IEnumerable<LocalDate> Days(RuleSet rules)
    {
        var (first, last) = (rules.Core.Manifest.CoversFrom, WorkingDayCalendar.EnglandAndWales.Coverage.End);
        var edges = rules.Rules.SelectMany(rule => rule.Boundaries).SelectMany(day => new[] { day.PlusDays(-1), day });
        var quarters = Enumerable.Range(first.Year, last.Year - first.Year + 1)
            .SelectMany(year => new[] { new LocalDate(year, 3, 25), new LocalDate(year, 6, 24), new LocalDate(year, 9, 29), new LocalDate(year, 12, 25) });
        return edges.Concat(quarters).Append(first).Append(Say.Day("Wednesday 4 July 2018")).Append(last).Where(day => day >= first && day <= last).Distinct().Order();
    }

    private static bool Lives(LocalDate day, IEnumerable<(LocalDate From, LocalDate? Until)> eras)
    {
        var all = eras.ToList();
        return day >= all.Min(era => era.From) && (all.Exists(era => era.Until is null) || day < all.Max(era => era.Until));
    }

    private static bool Covers(LocalDate from, LocalDate? until, LocalDate day) => from <= day && (until is not { } end || day < end);
}
