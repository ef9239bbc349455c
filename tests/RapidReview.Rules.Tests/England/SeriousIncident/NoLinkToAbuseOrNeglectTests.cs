using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.SeriousIncident;

public class NoLinkToAbuseOrNeglectTests
{
    [Fact]
    public void Criteria_met_on_their_words_without_a_link_ask_for_the_partners_reasoning()
    {
        var part = Case(LinkToIncident.None).Part();
        Expect.Prompts(part, "agreed-by-partners", "shared", "no-link");
        Expect.Cites(part.Prompts[2], "Children Act 2004 s.16C(1) (Reported)");
    }

    [Fact]
    public void A_missing_link_never_makes_the_criteria_not_met()
    {
        var part = Case(LinkToIncident.None).Part();
        Expect.Criterion(part, "serious-incident.serious-case", Ids.Child, Outcome.Met);
        Expect.Criterion(part, "notification.serious-incident", Ids.Pair, Outcome.Met);
    }

    [Theory]
    [InlineData(LinkToIncident.Cause)]
    [InlineData(LinkToIncident.Contributory)]
    [InlineData(LinkToIncident.Suspected)]
    [InlineData(null)]
    public void Where_a_link_is_seen_or_not_yet_considered_nothing_is_asked(LinkToIncident? link) => Expect.Prompts(Case(link).Part(), "agreed-by-partners", "shared");

    [Fact]
    public void Where_the_case_is_not_serious_nothing_is_asked() => Expect.Prompts(
        A.Case().Child(age: 8, died: false, harm: HarmJudgement.No, link: LinkToIncident.None).Knows(Ids.Stockton, view: AbuseOrNeglectView.Known).Part());

    [Fact]
    public void What_is_open_is_told_apart_from_what_is_not_so()
    {
        Says(Outcome.Met, Case(LinkToIncident.None));
        Says(Outcome.Undetermined, Case(null));
        Says(Outcome.NotMet, Case(LinkToIncident.Suspected));

        static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, "serious-incident.no-link", Ids.Child);
    }

    [Fact]
    public void Before_29_June_2018_nothing_is_asked() => Expect.Prompts(Case(LinkToIncident.None, "Thursday 28 June 2018").Part());

    [Fact]
    public void From_29_June_2018_it_is() => Expect.Prompts(Case(LinkToIncident.None, "Friday 29 June 2018").Part(), "agreed-by-partners", "shared", "transitional-board", "no-link");

    private static CaseBuilder Case(LinkToIncident? link, string incident = "Thursday 28 March 2024") => A.Case(incident)
        .Child(age: 8, harm: HarmJudgement.Yes, livesIn: Ids.Stockton, link: link)
        .Knows(Ids.Stockton, incident: incident, harm: incident, view: AbuseOrNeglectView.Suspected);
}
