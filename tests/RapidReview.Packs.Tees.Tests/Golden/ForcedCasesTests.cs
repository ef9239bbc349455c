using RapidReview.Findings;

namespace RapidReview.Packs.Tees.Tests.Golden;

/// <summary>Invented cases of other areas, in which the pack is forced: comparisons, not advice.</summary>
public class ForcedCasesTests
{
    [Theory]
    [InlineData("forced-mental-health-unit")]
    [InlineData("forced-state-funeral")]
    [InlineData("forced-jubilee")]
    public void Unforced_it_says_nothing_of_other_areas(string name)
    {
        var part = GoldenCase.Natural(name);
        Assert.Equal(["england"], part.Packs.Select(pack => pack.Id));
        Assert.DoesNotContain(part.Duties, duty => duty.Id.StartsWith("tees.", StringComparison.Ordinal));
        GoldenCase.Notes(part);
        Assert.Empty(part.OtherPacks);
    }

    [Fact]
    public void Adolescent_in_a_mental_health_unit()
    {
        // Salford notified on Thu 17 Apr 2025. Good Friday 18, Easter Monday 21 April and Mon 5 May do not count:
        // Tue 22 to Fri 25 April are four, 28 April to 2 May nine, Tue 6 to Fri 9 May thirteen, Mon 12 fourteen, Tue 13 May 2025 fifteen.
        // Sent Mon 12 May, the fourteenth. Reply: 13 to 16 May are four, 19 to 23 nine, Tue 27 to Fri 30 thirteen (Mon 26 is a holiday), Mon 2, Tue 3 Jun 2025.
        const string pair = "child:A/authority:E08000006";
        var part = GoldenCase.Forced("forced-mental-health-unit");
        var inform = GoldenCase.Duty(part, "tees.rapid-review.inform-panel", pair);
        Assert.Equal(("Tue 13 May 2025", DutyState.MetOnTime, 14), (Say.Date(inform.Due), inform.State, inform.DoneOnWorkingDay!.Value));
        Assert.Equal(("the safeguarding partners for Salford", "the national Panel"), (inform.Owner.Name, inform.Recipient!.Name));
        var reply = GoldenCase.Duty(part, "england.rapid-review.panel-replies", "authority:E08000006");
        Assert.Equal(("Tue 3 Jun 2025", DutyState.Due, "the national Panel"), (Say.Date(reply.Due), reply.State, reply.Owner.Name));
        Assert.Equal("Tue 22 Apr 2025", Say.Date(GoldenCase.Duty(part, "england.notification.notify-panel", pair).Due));
        GoldenCase.Notes(part, "identification.decide");
        GoldenCase.Categories(part, "identification.child-death-pathway");

        // Neither the home of the child nor where the child once lived owes anything.
        Assert.All(part.Duties.Where(duty => duty.Id.StartsWith("tees.", StringComparison.Ordinal) && duty.Subject != pair), duty => Assert.Equal(Outcome.NotMet, duty.Owed));
    }

    [Fact]
    public void State_funeral()
    {
        // Staffordshire aware Tue 13 and notified Fri 16 Sep 2022; Mon 19 is a holiday. From the notification: Tue 20 to Fri 23 are four,
        // 26 to 30 nine, 3 to 7 October fourteen, Mon 10 Oct 2022 fifteen. A calendar without the holiday would say Fri 7 October.
        // The national advice of the day counts from awareness: 14, 15, 16 are three, 20 to 23 seven, 26 to 30 twelve, Mon 3, Tue 4, Wed 5 Oct 2022.
        const string pair = "child:A/authority:E10000028";
        var part = GoldenCase.Forced("forced-state-funeral");
        Assert.Equal("Mon 10 Oct 2022", Say.Date(GoldenCase.Duty(part, "tees.rapid-review.inform-panel", pair).Due));
        Assert.Equal(DutyState.Due, GoldenCase.Duty(part, "tees.rapid-review.inform-panel", pair).State);
        Assert.Equal("Wed 5 Oct 2022", Say.Date(GoldenCase.Duty(part, "england.rapid-review.submit", pair).Due));
        Assert.Equal("Wed 21 Sep 2022", Say.Date(GoldenCase.Duty(part, "england.notification.notify-panel", pair).Due));
        GoldenCase.Notes(part, "rapid-review.inform-panel.later-than-national");
        var later = Assert.Single(part.Conflicts, conflict => conflict.Id == "tees.rapid-review.inform-panel.later-than-national");
        Assert.Contains("The national date stands", later.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Jubilee()
    {
        // Stoke-on-Trent aware Thu 26 May and notified Mon 6 Jun 2022. From the notification: 7 to 10 June are four, 13 to 17 nine,
        // 20 to 24 fourteen, Mon 27 Jun 2022 fifteen. From awareness: Fri 27 May, Mon 30 and Tue 31 May (30 May was a working day), Wed 1 June are four,
        // 6 to 10 nine (2 and 3 June are holidays), 13 to 17 fourteen, Mon 20 Jun 2022.
        const string pair = "child:A/authority:E06000021";
        var part = GoldenCase.Forced("forced-jubilee");
        var inform = GoldenCase.Duty(part, "tees.rapid-review.inform-panel", pair);
        Assert.Equal(("Mon 27 Jun 2022", DutyState.DueSoon), (Say.Date(inform.Due), inform.State));
        var submit = GoldenCase.Duty(part, "england.rapid-review.submit", pair);
        Assert.Equal(("Mon 20 Jun 2022", DutyState.Overdue), (Say.Date(submit.Due), submit.State));
        GoldenCase.Notes(part, "rapid-review.inform-panel.later-than-national", "reporting.partnership-without-days");

        // The partners were not told, so that what falls to them once they know has not begun.
        Assert.Equal(DutyState.NotTriggered, GoldenCase.Duty(part, "tees.rapid-review.begin", pair).State);
    }
}
