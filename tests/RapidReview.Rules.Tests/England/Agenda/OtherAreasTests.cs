using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Agenda;

public class OtherAreasTests() : AgendaTests("agenda.other-areas")
{
    [Fact]
    public void A_child_of_the_area_brings_no_other_area_in() => Says(Outcome.NotMet, A.SeriousCase());

    [Fact]
    public void Where_the_home_area_is_not_known_it_is_open() => Says(Outcome.Undetermined, A.SeriousCaseOfAChildLivingIn(null));

    [Fact]
    public void A_Welsh_home_area_has_no_safeguarding_partners_to_invite() => Says(Outcome.NotMet, A.SeriousCaseOfAChildLivingIn(Ids.Pembrokeshire));

    [Fact]
    public void Harmed_outside_England_the_home_area_reviews_itself_and_invites_nobody()
    {
        var part = A.Case().In(Ids.Pembrokeshire)
            .Child(harm: HarmJudgement.Yes, livesIn: Ids.Stoke, age: 8)
            .Knows(Ids.Stoke, "Thursday 28 March 2024", "Thursday 28 March 2024", AbuseOrNeglectView.Suspected)
            .Part(Nation.England);
        Expect.Criterion(part, "rapid-review.owed-by-partnership", $"authority:{Ids.Stoke}", Outcome.Met);
        Assert.DoesNotContain(part.Prompts, prompt => prompt.Id == "england.agenda.other-areas");
    }

    private protected override CaseBuilder Applies(CaseBuilder the) => the.WithChild(child => child with { Residence = new Place { Authority = new AuthorityCode(Ids.Manchester) } });

    private protected override string[] Cited(string workingTogether) => ["Panel's website (Reported)"];
}
