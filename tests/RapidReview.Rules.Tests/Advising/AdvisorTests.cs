using NodaTime;
using RapidReview.Authoring;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Golden;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Advising;

public class AdvisorTests
{
    private static readonly string[] Editions = ["wt2018", "wt2023", "wt2026"];

    [Fact]
    public void One_advisor_gives_the_same_advice_on_many_threads_at_once()
    {
        var advisor = Advisor.For(Cores.England);
        var options = new AdviceOptions { Forced = [.. Editions.Select(edition => ForcedEdition.Parse($"england@{edition}"))] };
        var files = GoldenCase.Names.Select(name => GoldenCase.Read(name).File).ToList();
        var alone = files.ConvertAll(file => advisor.Advise(file, Instant.MaxValue, options));
        Parallel.For(0, 200, i => Assert.Equal(alone[i % files.Count], advisor.Advise(files[i % files.Count], Instant.MaxValue, options)));
    }

    [Fact]
    public async Task One_pack_may_be_loaded_by_many_threads_at_once()
    {
        var pack = TestPack.Of(new SlowToDefine()).Read();
        var loaded = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
            () => Advisor.For(pack), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        Assert.All(loaded, advisor => Assert.Single(advisor.RuleSets[0].Rules));
        Assert.Equal(1, SlowToDefine.Times);
    }

    [Fact]
    public void Two_advisors_of_one_pack_advise_alike()
    {
        var file = A.SeriousCase().Build();
        Assert.Equal(Advisor.For(Cores.England).Advise(file, Instant.MaxValue), Advisor.For(Cores.England).Advise(file, Instant.MaxValue));
    }

    [Fact]
    public void Two_cores_of_one_nation_are_refused() => Assert.Equal(
        "RR212: `england` and `test` are cores of the same nation. Give each nation one core.",
        Assert.Throws<PackException>(() => Advisor.For(Cores.England, TestPack.Of(new Recovered()).Read())).Message);

    [Theory]
    [InlineData("england@wt2019", "RR222: the pack `england` has no edition `wt2019`; did you mean `wt2018`? Name one of: wt2018, wt2023, wt2026.")]
    [InlineData("englnd", "RR221: no pack `englnd` is loaded; did you mean `england`?")]
    public void Forcing_what_does_not_exist_is_refused_with_a_suggestion(string forced, string start)
    {
        var options = new AdviceOptions { Forced = [ForcedEdition.Parse(forced)] };
        var refused = Assert.Throws<AdviceOptionsException>(() => Advisor.For(Cores.England).Advise(A.SeriousCase().Build(), Instant.MaxValue, options));
        Assert.StartsWith(start, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_that_is_forced_twice_is_told_once()
    {
        var options = new AdviceOptions { Forced = [ForcedEdition.Parse("england@wt2018"), ForcedEdition.Parse("england@wt2018"), ForcedEdition.Parse("england@wt2023")] };
        Assert.Equal([null, "wt2018", "wt2023"], Advisor.For(Cores.England).Advise(A.SeriousCase().Build(), Instant.MaxValue, options).Parts.Select(part => part.Edition));
    }

    [Fact]
    public void The_moment_asked_comes_before_the_files_completeness_and_that_before_the_present()
    {
        var advisor = Advisor.For(Cores.England);
        var complete = A.SeriousCase().Build();
        var open = complete with { Events = Cases.RecordedEvents.NotSaid };
        var now = Instant.FromUtc(2024, 6, 1, 9, 0);
        var asked = Instant.FromUtc(2024, 5, 1, 9, 0);
        Assert.Equal(asked, advisor.Advise(complete, now, new AdviceOptions { AsAt = asked }).AsAt);
        Assert.Equal(complete.Events.CompleteTo, advisor.Advise(complete, now).AsAt);
        Assert.Equal(now, advisor.Advise(open, now).AsAt);
    }

    [Theory]
    [InlineData(0, "Monday 8 April 2024", DutyState.DueSoon)]
    [InlineData(0, "Friday 5 April 2024", DutyState.Due)]
    [InlineData(5, "Thursday 28 March 2024", DutyState.DueSoon)]
    [InlineData(4, "Thursday 28 March 2024", DutyState.Due)]
    public void How_soon_is_soon_can_be_chosen(int dueSoon, string asked, DutyState state)
    {
        var part = Advisor.For([Cores.England], WorkingDayCalendar.EnglandAndWales, dueSoon).Advise(A.SeriousCase().CompleteTo(asked).Build(), Instant.MaxValue).Parts[0];
        Expect.Duty(part, "notification.notify-panel").Stands(state);
    }

    [RuleId("test.recovered", "recovered")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class Recovered : Criterion<ChildInCase>
    {
        protected override void Define() => When(s => s.Child.Recovered == true);
    }

    [RuleId("test.slow", "slow to define")]
    [InForce("2018-01-01")]
    [Cites(TestPack.Act, "Test.")]
    private sealed class SlowToDefine : Criterion<ChildInCase>
    {
        private static int times;

        public static int Times => times;

        protected override void Define()
        {
            // Long enough for the other threads to arrive; a second definition would be refused, and is not to be tried.
            if (Interlocked.Increment(ref times) > 1)
                return;
            Thread.Sleep(100);
            When(s => s.Child.Recovered == true);
        }
    }
}
