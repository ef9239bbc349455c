using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class SuspicionSinceExcludedTests
{
    [Fact]
    public void A_duty_that_had_arisen_is_left_open_when_the_authority_excludes_abuse_later()
    {
        var part = Case("Tuesday 2 April 2024").CompleteTo("Friday 12 April 2024").Part();
        Expect.Criterion(part, "notification.serious-incident", Ids.Pair, Outcome.Undetermined);
        var duty = Expect.Finding(part.Duties, "notification.notify-panel", Ids.Pair);
        Assert.Equal((Outcome.Undetermined, DutyState.Undetermined), (duty.Owed, duty.State));
        Assert.Equal(DateFact.OnDay(new(2024, 4, 8)), duty.Due);
        Assert.Contains(duty.Reasons, reason => reason.Contains("has since excluded it", StringComparison.Ordinal));
        Expect.Prompts(part, "since-excluded");
    }

    [Fact]
    public void An_authority_that_never_suspected_is_not_asked() =>
        Expect.Prompts(A.Case().Child(age: 8, harm: HarmJudgement.Yes, livesIn: Ids.Stockton).Knows(Ids.Stockton, "Thursday 28 March 2024", "Thursday 28 March 2024", AbuseOrNeglectView.ConsideredAndExcluded).Part());

    [Fact]
    public void Nor_is_one_that_suspects_still() => Assert.DoesNotContain(A.SeriousCase().Part().Prompts, prompt => prompt.Id.EndsWith("since-excluded", StringComparison.Ordinal));

    [Fact]
    public void Where_it_is_not_known_whether_there_was_serious_harm_nothing_is_said_yet() =>
        Assert.Empty(Case("Tuesday 2 April 2024", harm: null).CompleteTo("Friday 12 April 2024").Part().Prompts);

    [Fact]
    public void What_is_open_is_told_apart_from_what_is_not_so()
    {
        Says(Outcome.Met, Case("Tuesday 2 April 2024").CompleteTo("Friday 12 April 2024"));
        Says(Outcome.Undetermined, Case("Tuesday 2 April 2024", harm: HarmJudgement.Uncertain).CompleteTo("Friday 12 April 2024"));
        Says(Outcome.NotMet, A.SeriousCase());

        static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, "notification.since-excluded", Ids.Pair);
    }

    [Theory]
    [InlineData("Thursday 28 June 2018", false)]
    [InlineData("Friday 29 June 2018", true)]
    public void It_is_in_force_from_29_June_2018(string aware, bool shown)
    {
        var part = Case("Tuesday 3 July 2018", on: aware).CompleteTo("Friday 6 July 2018").Part();
        Assert.Equal(shown, part.Prompts.Any(prompt => prompt.Id.EndsWith("since-excluded", StringComparison.Ordinal)));
    }

    private static CaseBuilder Case(string excluded, HarmJudgement? harm = HarmJudgement.Yes, string on = "Thursday 28 March 2024") => A.Case(on)
        .Child(age: 8, harm: harm, livesIn: Ids.Stockton)
        .Knows(Ids.Stockton, on, on, AbuseOrNeglectView.Suspected)
        .WithChild(child => child with
        {
            Knowledge = Listed.From(
                child.Knowledge.Select(body => body with { Views = Listed.Complete<DatedView>([.. body.Views, new DatedView { View = AbuseOrNeglectView.ConsideredAndExcluded, On = Say.Day(excluded) }]) }),
                child.Knowledge.Complete),
        });
}
