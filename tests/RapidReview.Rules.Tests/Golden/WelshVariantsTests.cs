using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V1 and V3 as if they had happened in Pembrokeshire to a child of a Welsh authority.</summary>
public class WelshVariantsTests
{
    private static readonly GoldenCase Infant = GoldenCase.Read("V1wales");
    private static readonly GoldenCase PlacedChild = GoldenCase.Read("V3wales");

    public static TheoryData<string> All => ["V1wales", "V3wales"];

    [Theory]
    [MemberData(nameof(All))]
    public void There_is_a_Welsh_part_and_no_other_and_nothing_English_in_it(string name) =>
        Border.IsKept(Assert.Single(GoldenCase.Read(name).Advise("wt2018", "wt2023", "wt2026").Parts));

    [Fact]
    public void The_infants_head_injury_turns_on_the_Welsh_tests_of_harm_not_on_the_judgement_of_serious_harm()
    {
        var part = Infant.Natural(Nation.Wales);
        Assert.Equal(Outcome.Undetermined, Welsh.Finding(part.Criteria, "review.criteria", Ids.Child).Outcome);
        Assert.Equal(
            ["/children/0/potentiallyLifeThreatening", "/children/0/seriousAndPermanentImpairment"],
            part.Missing.Where(missing => missing.Blocks.Any(blocked => blocked.Id == "wales.review.criteria")).Select(missing => missing.Pointer).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void For_the_looked_after_child_Powys_tells_the_Welsh_Ministers_and_the_family()
    {
        var duties = PlacedChild.Natural(Nation.Wales).Duties.Where(duty => duty.Owed == Outcome.Met);
        Assert.Equal(
            ["Powys local authority: the Welsh Ministers, due", "Powys local authority: the parents and others with parental responsibility, due"],
            duties.Select(duty => $"{duty.Owner.Name}: {duty.Recipient!.Name}, {(duty.State == DutyState.Due ? "due" : "not due")}"));
    }

    [Fact]
    public void Without_abuse_or_neglect_the_gateway_to_a_review_stays_shut()
    {
        var part = PlacedChild.Natural(Nation.Wales);
        Assert.Equal(Outcome.NotMet, Welsh.Finding(part.Criteria, "review.criteria", Ids.Child).Outcome);
        Assert.Equal(Outcome.NotMet, Welsh.Finding(part.Duties, "review.undertake", Welsh.Pair).Owed);
        Assert.Empty(part.Categories);
    }

    [Fact]
    public void An_expected_death_does_not_prompt_the_response_to_unexpected_ones() => Expect.Prompts(PlacedChild.Natural(Nation.Wales), "consider-referral");
}
