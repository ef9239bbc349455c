using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.LookedAfterChild;

public class TellWelshFamilyTests
{
    private const string Id = "looked-after.tell-family";

    [Fact]
    public void The_authority_that_looked_after_the_child_owes_it_not_that_of_the_place() => Duty(Welsh.DeathInCare())
        .IsOwed(Outcome.Met)
        .Binds("Powys local authority", "the parents and others with parental responsibility")
        .Stands(DutyState.Due)
        .IsDue("not yet known");

    [Fact]
    public void Telling_them_meets_it() => Duty(Told()).Stands(DutyState.MetOnTime);

    [Fact]
    public void Of_a_child_of_an_English_authority_nothing_is_told() =>
        Assert.DoesNotContain(Welsh.DeathInCare(by: Ids.Leeds).Part(Nation.Wales).Duties, duty => duty.Id == "wales." + Id);

    [Fact]
    public void Where_it_is_not_known_whether_the_child_was_looked_after_it_is_open() =>
        Duty(Welsh.Death().WithChild(child => child with { LookedAfter = LookedAfter.NotRecorded })).IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);

    [Fact]
    public void Of_a_child_who_is_alive_nothing_is_said() => Assert.DoesNotContain(Welsh.Injury().Part(Nation.Wales).Duties, duty => duty.Id == $"wales.{Id}");

    [Fact]
    public void Known_before_6_April_2016_nothing_is_said() => Welsh.IsSilent(Duty(Welsh.DeathInCare("Tuesday 5 April 2016")).Stands(DutyState.Undetermined).Finding);

    [Fact]
    public void Known_from_6_April_2016_it_is_owed() => Duty(Welsh.DeathInCare("Wednesday 6 April 2016")).IsOwed(Outcome.Met).Cites("SSW(W) Act 2014 s.125 (Unverified)");

    private static CaseBuilder Told() => Welsh.DeathInCare().Notified(new Notification
    {
        Ref = "N",
        Authority = new AuthorityCode(Welsh.Powys),
        Recipients = Listed.Complete(new NotifiedBody { Body = Body.Family }),
        Children = Listed.Complete("A"),
        SentOn = Say.Day(Welsh.Day),
    });

    private static DutyExpectation Duty(CaseBuilder the) => Welsh.Duty(the, Id, Ids.Child);
}
