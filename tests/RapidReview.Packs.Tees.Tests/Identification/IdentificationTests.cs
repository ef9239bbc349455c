using RapidReview.Findings;

namespace RapidReview.Packs.Tees.Tests.Identification;

/// <summary>How incidents are found on Tees, and which are to be notified or considered.</summary>
public class IdentificationTests
{
    private const string Child = ACase.Child;

    [Fact]
    public void Pathway_1_is_for_a_child_who_has_died() =>
        Assert.Equal(Outcome.Met, ACase.Died().Outcome("identification.child-death-pathway", Child));

    [Fact]
    public void Pathway_1_is_for_a_child_who_is_expected_to_die_within_days() =>
        Assert.Equal(Outcome.Met, ACase.Harmed().With("expectedToDie", true).Outcome("identification.child-death-pathway", Child));

    [Fact]
    public void Pathway_1_is_not_for_a_child_who_lives_and_is_not_expected_to_die() =>
        Assert.Equal(Outcome.NotMet, ACase.Harmed().With("expectedToDie", false).Outcome("identification.child-death-pathway", Child));

    [Fact]
    public void Whether_pathway_1_is_open_is_asked_where_nobody_says_whether_death_is_expected() =>
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().Outcome("identification.child-death-pathway", Child));

    [Fact]
    public void Pathway_2_is_for_a_seriously_harmed_child_at_whom_a_strategy_meeting_looks() =>
        Assert.Equal(Outcome.Met, ACase.Harmed().Outcome("identification.safeguarding-pathway", Child));

    [Fact]
    public void Pathway_2_is_not_for_a_child_who_was_judged_not_to_be_seriously_harmed() =>
        Assert.Equal(Outcome.NotMet, ACase.NearMiss().Outcome("identification.safeguarding-pathway", Child));

    [Fact]
    public void Which_process_it_is_is_asked_before_pathway_2_is_told() =>
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().Incident("pathway", null).Outcome("identification.safeguarding-pathway", Child));

    [Fact]
    public void Of_two_decisions_the_later_counts()
    {
        var the = ACase.Harmed().Says("criteriaJudgedNotMetOn", "2024-03-28").Says("criteriaBelievedMetOn", "2024-04-02").CompleteTo("2024-04-02");
        Assert.Equal(Outcome.Met, the.Outcome("identification.found-met", Child));
        Assert.Equal(Outcome.NotMet, the.Outcome("identification.found-not-met", Child));
        the.Says("criteriaJudgedNotMetOn", "2024-04-03").CompleteTo("2024-04-03");
        Assert.Equal(Outcome.NotMet, the.Outcome("identification.found-met", Child));
        Assert.Equal(Outcome.Met, the.Outcome("identification.found-not-met", Child));
    }

    [Fact]
    public void Of_two_decisions_on_one_day_that_the_criteria_are_met_counts()
    {
        var the = ACase.Harmed().Says("criteriaJudgedNotMetOn", "2024-03-28").Says("criteriaBelievedMetOn", "2024-03-28");
        Assert.Equal(Outcome.Met, the.Outcome("identification.found-met", Child));
        Assert.Equal(Outcome.NotMet, the.Outcome("identification.found-not-met", Child));
    }

    [Fact]
    public void A_decision_that_is_not_recorded_is_asked_for_where_the_file_may_be_incomplete()
    {
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().PerhapsIncomplete().Outcome("identification.found-met", Child));
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().PerhapsIncomplete().Outcome("identification.found-not-met", Child));
        Assert.Equal(Outcome.NotMet, ACase.Harmed().Outcome("identification.found-met", Child));
    }

    [Fact]
    public void On_either_pathway_professionals_are_asked_to_decide_until_they_have()
    {
        Assert.Equal(Outcome.Met, ACase.Harmed().Outcome("identification.decide", Child));
        Assert.Equal(Outcome.Met, ACase.Died().Outcome("identification.decide", Child));
        Assert.Equal(Outcome.NotMet, ACase.Died().Says("criteriaBelievedMetOn", "2024-03-28").Outcome("identification.decide", Child));
        Assert.Equal(Outcome.Undetermined, ACase.Died().PerhapsIncomplete().Outcome("identification.decide", Child));
    }

    [Theory]
    [InlineData("cause", Outcome.Met)]
    [InlineData("contributory", Outcome.Met)]
    [InlineData("suspected", Outcome.Met)]
    [InlineData("none", Outcome.NotMet)]
    [InlineData(null, Outcome.Undetermined)]
    public void A_notification_is_always_made_where_abuse_or_neglect_caused_the_incident_contributed_or_is_suspected(string? link, Outcome outcome) =>
        Assert.Equal(outcome, ACase.Harmed().With("linkToIncident", link).Outcome("identification.always-notify", Child));

    [Fact]
    public void Where_no_link_is_thought_likely_the_Act_still_asks_for_a_notification()
    {
        var part = ACase.Harmed().With("linkToIncident", "none").Part();
        Assert.Equal(Outcome.Met, Look.OutcomeOf(part, "england.notification.serious-incident", $"{Child}/authority:{ACase.Stockton}"));
    }

    [Theory]
    [InlineData("recent", true, Outcome.Met)]
    [InlineData("current", true, Outcome.Met)]
    [InlineData("past", true, Outcome.NotMet)]
    [InlineData("no", true, Outcome.NotMet)]
    [InlineData("recent", false, Outcome.NotMet)]
    [InlineData("recent", null, Outcome.Undetermined)]
    [InlineData(null, true, Outcome.Undetermined)]
    public void A_suspected_suicide_in_a_family_that_is_known_is_considered_as_serious(string? known, bool? because, Outcome outcome)
    {
        var the = ACase.Died().With("familyKnownToSocialCare", known).With("knownBecauseOfAbuseOrNeglect", because);
        Assert.Equal(outcome, the.Outcome("identification.family-known", Child));
        Assert.Equal(outcome, the.Outcome("identification.consider-as-serious", Child));
    }

    [Theory]
    [InlineData("unexplained", true)]
    [InlineData("accident", false)]
    [InlineData("natural-causes", false)]
    [InlineData(null, false)]
    public void The_widening_is_told_of_the_two_examples_that_the_guidance_gives(string? manner, bool told)
    {
        var the = ACase.Died().With("mannerOfDeath", manner).With("familyKnownToSocialCare", "recent").With("knownBecauseOfAbuseOrNeglect", true);
        Assert.Equal(told ? Outcome.Met : null, the.Told("identification.consider-as-serious", Child));
    }

    [Fact]
    public void What_is_recent_is_asked_and_not_ruled()
    {
        var part = ACase.Died().With("knownBecauseOfAbuseOrNeglect", true).Part();
        var prompt = Assert.Single(part.Prompts, prompt => prompt.Id == "tees.identification.consider-as-serious");
        Assert.Contains("does not say what is recent", prompt.Advice, StringComparison.Ordinal);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/familyKnownToSocialCare" && missing.Note!.Contains("your judgement", StringComparison.Ordinal));
    }

    [Fact]
    public void While_it_is_open_whether_the_family_is_known_it_is_told_and_asked() =>
        Assert.Equal(Outcome.Undetermined, ACase.Died().Told("identification.consider-as-serious", Child));

    [Theory]
    [InlineData("current", true, Outcome.Met)]
    [InlineData("current", false, Outcome.NotMet)]
    [InlineData("current", null, Outcome.Undetermined)]
    [InlineData("recent", true, Outcome.NotMet)]
    public void A_current_concern_about_this_child_is_knowledge_or_suspicion(string known, bool? about, Outcome outcome)
    {
        var the = ACase.Died().With("familyKnownToSocialCare", known).With("knownBecauseOfAbuseOrNeglect", true).Says("concernAboutThisChild", about);
        Assert.Equal(outcome, the.Outcome("identification.concern-is-suspicion"));
    }

    [Fact]
    public void A_child_who_is_expected_to_die_does_not_wait_for_death()
    {
        Assert.Equal(Outcome.Met, ACase.Harmed().With("expectedToDie", true).Outcome("identification.expected-death", Child));
        Assert.Equal(Outcome.NotMet, ACase.Harmed().With("expectedToDie", false).Outcome("identification.expected-death", Child));
        Assert.Equal(Outcome.NotMet, ACase.Died().With("expectedToDie", true).Outcome("identification.expected-death", Child));
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().Outcome("identification.expected-death", Child));
    }

    [Fact]
    public void A_death_after_the_notification_is_an_update_and_no_second_form()
    {
        Assert.Equal(Outcome.Met, Dying("2024-04-04").Outcome("identification.update-not-again"));
        Assert.Equal(Outcome.NotMet, Dying("2024-04-03").Outcome("identification.update-not-again"));
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().Notified("2024-04-03").CompleteTo("2024-04-05").Outcome("identification.update-not-again"));

        static ACase Dying(string on) => ACase.Harmed().With("died", null).With("diedOn", on).Notified("2024-04-03").CompleteTo("2024-04-05");
    }
}
