using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class SignedOffTests
{
    private const string Id = "rapid-review.signed-off";
    private const string Day = "Friday 26 April 2024";

    [Fact]
    public void All_three_partners_have_agreed() =>
        Says(Outcome.Met, Agreed(SafeguardingPartner.LocalAuthority, SafeguardingPartner.Health, SafeguardingPartner.Police));

    [Theory]
    [InlineData(SafeguardingPartner.LocalAuthority, SafeguardingPartner.Health)]
    [InlineData(SafeguardingPartner.LocalAuthority, SafeguardingPartner.Police)]
    [InlineData(SafeguardingPartner.Health, SafeguardingPartner.Police)]
    public void Two_of_them_are_not_enough(SafeguardingPartner one, SafeguardingPartner other) => Says(Outcome.NotMet, Agreed(one, other));

    [Fact]
    public void Before_they_agree_they_have_not() =>
        Says(Outcome.NotMet, Agreed(SafeguardingPartner.LocalAuthority, SafeguardingPartner.Health, SafeguardingPartner.Police).AsAt("Thursday 25 April 2024"));

    [Fact]
    public void Where_the_file_may_be_incomplete_a_partner_not_named_may_have_agreed() => Says(
        Outcome.Undetermined,
        A.SeriousCase().WithRapidReview(review => review with
        {
            SignedOff = [new PartnerSignOff { Partner = SafeguardingPartner.LocalAuthority, On = Say.Day("Thursday 28 March 2024") }],
        }).PerhapsIncomplete());

    [Fact]
    public void Where_no_review_is_owed_nothing_is_said_of_it() => AssertSilent(A.SeriousCase().FoundCriteriaNotMet("Thursday 28 March 2024"));

    [Fact]
    public void Sent_on_3_July_2018_there_was_no_such_thing() => AssertSilent(Sent("Tuesday 3 July 2018"));

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_4_July_2018_and_cites_the_guidance_of_the_day_of_sending(string sent, string workingTogether) =>
        Expect.Cites(Expect.Finding(Sent(sent).Part().Criteria, Id, Noted.Authority), workingTogether);

    private static CaseBuilder Agreed(params SafeguardingPartner[] partners) => A.SeriousCase().Notified("Friday 5 April 2024").AgreedReview(Day, partners).CompleteTo(Day);

    private static CaseBuilder Sent(string on) => A.SeriousCase("Monday 2 July 2018").Submitted(on).CompleteTo("Friday 27 March 2026");

    private static void Says(Outcome outcome, CaseBuilder the) => Expect.Criterion(the.Part(), Id, Noted.Authority, outcome);

    private static void AssertSilent(CaseBuilder the) => Assert.DoesNotContain(the.Part().Criteria, finding => finding.Id == $"england.{Id}");
}
