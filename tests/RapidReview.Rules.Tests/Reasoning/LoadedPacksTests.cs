using NodaTime;
using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reasoning;

/// <summary>What a partnership's pack adds to its core, what it sets, and what it puts in its place.</summary>
public class LoadedPacksTests
{
    private const string Maundy = "Thursday 28 March 2024";

    private const string Visit = """
        {
          "id": "rivers.visit",
          "says": "visit the family",
          "kind": "duty",
          "about": "child-and-authority",
          "inForce": { "from": "2019-01-01", "by": "authority-aware" },
          "cites": [{ "provision": "rivers-procedure/1", "says": "An invented visit." }],
          "owedWhen": { "finding": "england.notification.serious-incident" },
          "owedBy": "local-authority",
          "within": { "clock": "england.notification.authority-aware", "period": "rivers.visit.period" },
          "doneOn": { "fact": "panelNotifiedOn" }
        }
        """;

    [Fact]
    public void A_rule_in_JSON_stands_beside_those_of_the_core()
    {
        var part = new LocalPack().Rule(Visit).Period("rivers.visit.period", 2).Advise(A.SeriousCase(), Maundy);
        var visit = Assert.Single(part.Duties, duty => duty.Id == "rivers.visit");
        Assert.Equal("Wednesday 3 April 2024", Say.Date(visit.Due));
        Assert.Equal(["england", "rivers"], part.Packs.Select(pack => pack.Id));
        Assert.Equal("The local arrangement applied is that of Rivers (an invented partnership) (rivers).", part.Arrangement);
        Expect.Duty(part, "notification.notify-panel").IsDue("Monday 8 April 2024");
    }

    [Fact]
    public void A_rule_in_C_sharp_reads_findings_of_the_core_by_their_ids()
    {
        var part = new LocalPack().Rule(new Visited()).Period("rivers.visit.period", 2).Advise(A.SeriousCase(), Maundy);
        Assert.Equal("Wednesday 3 April 2024", Say.Date(Assert.Single(part.Duties, duty => duty.Id == "rivers.visited").Due));
    }

    [Fact]
    public void Outside_its_area_it_is_not_applied_and_the_advice_says_so()
    {
        var part = new LocalPack().Rule(Visit).Period("rivers.visit.period", 2).Advise(A.SeriousCase().In(Ids.Salford), Maundy);
        Assert.Equal(["england"], part.Packs.Select(pack => pack.Id));
        Assert.Equal("No pack is loaded for the partnership of Salford (E08000006), so that only national rules are applied.", part.Arrangement);
        var other = Assert.Single(part.OtherPacks);
        Assert.Equal(("rivers", Outcome.NotMet), (other.Id, other.Applies));
        Assert.Contains("also concerns Stockton-on-Tees", other.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void While_the_place_is_not_known_it_may_apply()
    {
        var part = new LocalPack().Rule(Visit).Period("rivers.visit.period", 2).Advise(A.SeriousCase().In(null), Maundy);
        Assert.Equal("Which partnership's arrangement applies is not known, so that only national rules are applied.", part.Arrangement);
        Assert.Equal(Outcome.Undetermined, Assert.Single(part.OtherPacks).Applies);
    }

    [Fact]
    public void Of_an_incident_outside_England_the_arrangement_of_the_childs_home_is_applied()
    {
        var part = new LocalPack().Rule(Visit).Period("rivers.visit.period", 2).Advise(A.SeriousCase().In(null, Nation.Scotland), Maundy);
        Assert.Equal(["england", "rivers"], part.Packs.Select(pack => pack.Id));
    }

    [Fact]
    public void It_says_nothing_to_the_authorities_of_other_areas()
    {
        var part = new LocalPack().Rule(Visit).Period("rivers.visit.period", 2)
            .Advise(A.SeriousCaseOfAChildLivingIn(Ids.Leeds).Knows(Ids.Leeds, Maundy, Maundy, AbuseOrNeglectView.Suspected), Maundy);
        Assert.Equal([Ids.Pair], part.Duties.Where(duty => duty.Id == "rivers.visit").Select(duty => duty.Subject));
    }

    [Fact]
    public void Forced_it_is_looked_at_whatever_its_area_and_its_dates()
    {
        var pack = new LocalPack().With("coversFrom", "2030-01-01").Rule(Visit.Replace("2019-01-01", "2030-01-01", StringComparison.Ordinal)).Period("rivers.visit.period", 2, from: "2030-01-01").Read();
        var options = new AdviceOptions { AsAt = London.EndOfDay(Say.Day(Maundy)), Forced = [new ForcedEdition("rivers", null), new ForcedEdition("rivers", "wt2018")] };
        var advice = Advisor.For(Cores.England, pack).Advise(A.SeriousCase().In(Ids.Salford).Knows(Ids.Salford, Maundy, Maundy, AbuseOrNeglectView.Suspected).Build(), options.AsAt.Value, options);
        Assert.Equal([false, true, true], advice.Parts.Select(part => part.Forced));
        Assert.DoesNotContain(advice.Parts[0].Duties, duty => duty.Id == "rivers.visit");
        foreach (var part in advice.Parts.Skip(1))
            Assert.Equal("Wednesday 3 April 2024", Say.Date(Assert.Single(part.Duties, duty => duty is { Id: "rivers.visit", Subject: "child:A/authority:E08000006" }).Due));
        Assert.Equal("wt2018", advice.Parts[2].Edition);
    }

    [Fact]
    public void A_time_that_begins_after_the_rule_that_uses_it_is_refused() => Assert.Equal(
        ["RR206 rivers/parameters.json: between 2019-01-01 and 2020-01-01 no value of `rivers.visit.period` is in force, while `rivers.visit` is, which uses it."],
        new LocalPack().Rule(Visit).Period("rivers.visit.period", 2, from: "2020-01-01").Problems().Select(problem => problem[..(problem.IndexOf("uses it.", StringComparison.Ordinal) + 8)]));

    [Theory]
    [InlineData("\u001b[31m", "U+001B")]
    [InlineData("\n", "U+000A")]
    [InlineData("\u202e", "U+202E")]
    public void A_text_with_a_character_that_is_not_seen_is_refused_in_JSON(string unseen, string named)
    {
        var pack = new LocalPack().With("title", $"Rivers{unseen}").Rule(Visit).Period("rivers.visit.period", 2);
        Assert.StartsWith($"RR201 rivers/pack.json /title: this text holds a character that is not seen, {named}.", Assert.Single(pack.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_with_a_character_that_is_not_seen_is_refused_in_CSharp() => Assert.StartsWith(
        "RR201 rivers.unseen: this text holds a character that is not seen, U+0007.",
        Assert.Single(new LocalPack().Rule(new Unseen()).Problems()),
        StringComparison.Ordinal);

    [Fact]
    public void Before_its_own_date_the_core_is_left_alone()
    {
        var part = new LocalPack().Rule(Visit).Period("rivers.visit.period", 2).Advise(A.SeriousCase("Wednesday 4 July 2018"), "Wednesday 4 July 2018");
        Assert.DoesNotContain(part.Duties, duty => duty.Id == "rivers.visit");
    }

    [Fact]
    public void A_time_that_the_core_declares_local_may_be_shortened()
    {
        var part = new LocalPack().Rule(Visit).Period("rivers.visit.period", 2).Sets("england.notification.period", 1).Advise(A.SeriousCase(), Maundy);
        var duty = Expect.Duty(part, "notification.notify-panel").IsDue("Tuesday 2 April 2024").Because("The time is set locally: 1 working day where the national one is 5 working days").Finding;
        Assert.Contains(duty.Sources, source => source.Provision == LocalPack.Procedure);
        Assert.Contains(duty.Sources, source => source.Provision == "working-together-2023/notification");
    }

    [Fact]
    public void What_is_set_is_for_its_own_area_only()
    {
        var part = new LocalPack().Rule(Visit).Period("rivers.visit.period", 2).Sets("england.notification.period", 1).Advise(
            A.SeriousCase().In(null, Nation.Scotland).Child("B", harm: HarmJudgement.Yes, livesIn: Ids.Leeds, age: 8).Knows(Ids.Leeds, Maundy, Maundy, AbuseOrNeglectView.Suspected),
            Maundy);
        Expect.Duty(part, "notification.notify-panel").IsDue("Tuesday 2 April 2024");
        Expect.Duty(part, "notification.notify-panel", Ids.With(Ids.Leeds, "B")).IsDue("Monday 8 April 2024");
    }

    [Fact]
    public void In_another_unit_the_days_are_compared_case_by_case_and_the_stricter_counts()
    {
        // Seven days from the Thursday before Easter end on 4 April, before the fifth working day; from a Monday in May they end after it.
        var pack = new LocalPack().Rule(Visit).Period("rivers.visit.period", 2).Sets("england.notification.period", 7, "calendar-days");
        Expect.Duty(pack.Advise(A.SeriousCase(), Maundy), "notification.notify-panel").IsDue("Thursday 4 April 2024");
        const string monday = "Monday 13 May 2024";
        Expect.Duty(new LocalPack().Rule(Visit).Period("rivers.visit.period", 2).Sets("england.notification.period", 8, "calendar-days").Advise(A.SeriousCase(monday), monday), "notification.notify-panel").IsDue("Monday 20 May 2024");
    }

    [Theory]
    [InlineData("Thursday 28 March 2024", "7 calendar days from it end on Thursday 4 April 2024")]
    [InlineData("Monday 13 May 2024", "5 working days from it end on Monday 20 May 2024")]
    public void The_time_that_is_told_is_the_one_that_leads_to_the_day(string on, string says)
    {
        var days = on[0] == 'T' ? 7 : 8;
        var part = new LocalPack().Rule(Visit).Period("rivers.visit.period", 2).Sets("england.notification.period", days, "calendar-days").Advise(A.SeriousCase(on), on);
        var duty = Assert.Single(part.Duties, duty => duty.Id == "england.notification.notify-panel");
        Assert.Contains(duty.Reasons, reason => reason.Contains(says, StringComparison.Ordinal));
        Assert.Contains($"{duty.Period}", says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_departure_from_the_Panels_guidance_stands_beside_the_national_date_and_says_so_where_it_is_later()
    {
        var pack = new LocalPack().Rule(Hold("rivers.visit.period")).Period("rivers.visit.period", 18).Replaces("england.rapid-review.submit", "rivers.hold");
        var part = pack.Advise(A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 5 April 2024"), "Friday 5 April 2024");
        Expect.Duty(part, "rapid-review.submit").IsDue("Friday 26 April 2024");
        Assert.Equal("Wednesday 1 May 2024", Say.Date(Assert.Single(part.Duties, duty => duty.Id == "rivers.hold").Due));
        var later = Assert.Single(part.Conflicts, conflict => conflict.Id == "rivers.hold.later-than-national");
        Assert.Contains("The national date stands", later.Advice, StringComparison.Ordinal);
        Assert.Contains("An invented reason.", later.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_local_date_is_no_later_there_is_nothing_to_say()
    {
        var pack = new LocalPack().Rule(Hold("rivers.visit.period")).Period("rivers.visit.period", 10).Replaces("england.rapid-review.submit", "rivers.hold");
        Assert.DoesNotContain(pack.Advise(A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 5 April 2024"), "Friday 5 April 2024").Conflicts, conflict => conflict.Id.StartsWith("rivers", StringComparison.Ordinal));
    }

    [Fact]
    public void What_statutory_guidance_lays_down_stays_and_of_both_the_stricter_counts()
    {
        // Partners are to be told within five working days of awareness; here within seven of the incident, which came well before.
        var pack = new LocalPack().Rule(new TellSinceIncident()).Rule(new IncidentHappened()).Period("rivers.tell.period", 7).Replaces("england.notification.tell-partners", "rivers.tell");
        var part = pack.Advise(A.Case("Monday 11 March 2024").CompleteTo(Maundy).Child(harm: HarmJudgement.Yes, livesIn: Ids.Stockton, age: 8).Knows(Ids.Stockton, Maundy, Maundy, AbuseOrNeglectView.Suspected), Maundy);
        Expect.Duty(part, "notification.tell-partners").IsDue("Wednesday 20 March 2024").Stands(DutyState.Overdue).Because("of the two the stricter counts");
        Assert.DoesNotContain(part.Duties, duty => duty.Id == "rivers.tell");

        // And where the local time ends later, the national one counts.
        part = pack.Advise(A.SeriousCase(), Maundy);
        Expect.Duty(part, "notification.tell-partners").IsDue("Monday 8 April 2024").Stands(DutyState.Due);
    }

    [Theory]
    [InlineData("RR213", "extends", "engalnd")]
    [InlineData("RR214", "nation", "wales")]
    [InlineData("RR224", "contract", 2)]
    [InlineData("RR201", "id", "Rivers of Tees")]
    [InlineData("RR202", "surplus", "property")]
    [InlineData("RR220", "coversFrom", "2019-01-02")]
    public void A_manifest_that_cannot_be_is_refused(string code, string property, object value) => Assert.Contains(
        Good().With(property, System.Text.Json.Nodes.JsonValue.Create(value)).Problems(),
        problem => problem.StartsWith(code, StringComparison.Ordinal));

    [Fact]
    public void An_authority_that_there_is_not_and_one_of_another_nation_are_refused()
    {
        Assert.Contains(Good().With("area", new System.Text.Json.Nodes.JsonArray("E06000400")).Problems(), problem => problem.StartsWith("RR202 rivers/pack.json /area/0", StringComparison.Ordinal));
        Assert.Contains(Good().With("area", new System.Text.Json.Nodes.JsonArray(Ids.Pembrokeshire)).Problems(), problem => problem.StartsWith("RR214 rivers/pack.json /area/0", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_is_listed_and_not_there_or_there_and_not_listed_is_refused()
    {
        Assert.Contains(Good().Listing("rivers.visit", "rivers.vanished").Problems(), problem => problem.StartsWith("RR203", StringComparison.Ordinal));
        Assert.Contains(Good().Listing().Problems(), problem => problem.StartsWith("RR204", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_under_somebody_elses_name_is_refused() => Assert.Contains(
        Good().Rule(Visit.Replace("rivers.visit\"", "england.visit\"", StringComparison.Ordinal)).Problems(),
        problem => problem.StartsWith("RR215", StringComparison.Ordinal));

    [Theory]
    [InlineData("RR202", "england.notification.perod", 1)]
    [InlineData("RR216", "england.rapid-review.reply", 1)]
    [InlineData("RR217", "england.notification.period", 6)]
    [InlineData("RR218", "england.notification.period", 5)]
    [InlineData("RR217", "england.local-review.notice", 6)]
    public void What_cannot_be_set_is_refused(string code, string parameter, int count) => Assert.Contains(
        Good().Sets(parameter, count).Problems(),
        problem => problem.StartsWith(code, StringComparison.Ordinal));

    [Fact]
    public void A_value_may_not_be_set_for_days_before_the_pack_begins() => Assert.Contains(
        Good().Sets("england.notification.period", 1, from: "2018-12-31").Problems(),
        problem => problem.StartsWith("RR220", StringComparison.Ordinal));

    [Theory]
    [InlineData("RR202", "england.notification.notify-pannel", "rivers.visit")]
    [InlineData("RR202", "england.notification.tell-partners", "rivers.vist")]
    [InlineData("RR223", "england.notification.notify-panel", "rivers.visit")]
    [InlineData("RR223", "england.notification.serious-incident", "rivers.visit")]
    [InlineData("RR217", "england.notification.tell-partners", "rivers.visit")]
    public void What_cannot_be_replaced_is_refused(string code, string rule, string with) => Assert.Contains(
        new LocalPack().Rule(Visit).Period("rivers.visit.period", 6).Replaces(rule, with).Problems(),
        problem => problem.StartsWith(code, StringComparison.Ordinal));

    [Fact]
    public void A_replacement_that_says_the_same_is_refused() => Assert.Contains(
        new LocalPack().Rule(Visit).Period("rivers.visit.period", 5).Replaces("england.notification.tell-partners", "rivers.visit").Problems(),
        problem => problem.StartsWith("RR218", StringComparison.Ordinal));

    [Fact]
    public void A_replacement_that_rests_on_what_it_replaces_is_refused_as_a_circle() => Assert.Contains(
        new LocalPack().Rule(Visit.Replace("england.notification.serious-incident", "england.notification.tell-partners", StringComparison.Ordinal)).Period("rivers.visit.period", 2).Replaces("england.notification.tell-partners", "rivers.visit").Problems(),
        problem => problem.StartsWith("RR207", StringComparison.Ordinal));

    [Fact]
    public void Two_packs_that_serve_one_area_may_not_change_the_same_thing()
    {
        var one = Good().Sets("england.notification.period", 1).Read();
        var other = new LocalPack().With("id", "lakes").Rule(Visit.Replace("rivers.", "lakes.", StringComparison.Ordinal)).Period("lakes.visit.period", 2).Sets("england.notification.period", 2);
        var problems = Assert.Throws<PackException>(() => Advisor.For(Cores.England, one, other.Read())).Problems;
        Assert.Contains(problems, problem => problem.Code == "RR219");
    }

    [Fact]
    public void Two_packs_may_not_have_one_id() =>
        Assert.Equal("RR225", Assert.Single(Assert.Throws<PackException>(() => Advisor.For(Cores.England, Good().Read(), Good().Read())).Problems).Code);

    [Fact]
    public void A_rule_whose_code_throws_is_refused_and_the_host_lives_on() => Assert.Contains(
        Good().Rule(new Thrower()).Problems(),
        problem => problem.StartsWith("RR229 rivers.thrower: the rule failed while it was being read: No.", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"kind\": \"duty\"", "\"kind\": \"dutty\"", "RR202 rivers/rules.json /rules/0/kind: no kind of rule `dutty` was found; did you mean `duty`?")]
    [InlineData("\"about\": \"child-and-authority\"", "\"about\": \"kid\"", "RR202 rivers/rules.json /rules/0/about")]
    [InlineData("\"owedBy\": \"local-authority\"", "\"owedBy\": \"local-authorty\"", "RR202 rivers/rules.json /rules/0/owedBy: no code `local-authorty` was found; did you mean `local-authority`?")]
    [InlineData("\"doneOn\": { \"fact\": \"panelNotifiedOn\" }", "\"doneOn\": { \"fact\": \"panelNotifedOn\" }", "RR")]
    [InlineData("\"within\": {", "\"asSoonAs\": { \"clock\": \"x\" }, \"within\": {", "RR201 rivers/rules.json /rules/0: a duty has exactly one time")]
    [InlineData("\"by\": \"authority-aware\"", "\"by\": \"whenever\"", "RR202 rivers/rules.json /rules/0/inForce/by")]
    [InlineData("england.notification.serious-incident", "england.notification.serious-incidents", "RR")]
    [InlineData("\"period\": \"rivers.visit.period\"", "\"period\": \"rivers.visits.period\"", "RR")]
    [InlineData("\"provision\": \"rivers-procedure/1\"", "\"provision\": \"rivers-procedure/2\"", "RR202 rivers.visit: no provision `rivers-procedure/2` was found; did you mean `rivers-procedure/1`?")]
    [InlineData("\"says\": \"visit the family\",", "", "RR201 rivers/rules.json /rules/0: `says` is missing")]
    public void A_rule_in_JSON_that_is_not_right_is_refused_with_its_place(string good, string bad, string problem)
    {
        var problems = new LocalPack().Rule(Visit.Replace(good, bad, StringComparison.Ordinal)).Period("rivers.visit.period", 2).Listing("rivers.visit").Problems();
        Assert.Contains(problems, found => found.StartsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_duty_in_JSON_may_have_a_first_day_too()
    {
        // Aware on Maundy Thursday: the next working day is Tuesday 2 April, the second Wednesday 3 April 2024.
        var visit = Visit.Replace("\"doneOn\"", """ "notBefore": { "shift": { "fact": "knowledge.knewOfIncident" }, "by": "rivers.visit.opens" }, "doneOn" """, StringComparison.Ordinal);
        LocalPack Pack() => new LocalPack().Rule(visit).Period("rivers.visit.period", 2).Period("rivers.visit.opens", 1);
        DutyFinding Duty(string sent) => Assert.Single(Pack().Advise(A.SeriousCase().Notified(sent), "Friday 5 April 2024").Duties, duty => duty.Id == "rivers.visit");
        Assert.Equal(DutyState.MetEarly, Duty(Maundy).State);
        Assert.Equal(DutyState.MetOnTime, Duty("Tuesday 2 April 2024").State);
        Assert.Equal(DutyState.MetLate, Duty("Thursday 4 April 2024").State);
        Assert.Equal(new LocalDate(2024, 4, 2), Duty(Maundy).NotBefore!.Value.Earliest);
        Assert.Contains(Assert.Single(Pack().Load().Catalogue, rule => rule.Id == "rivers.visit").Eras[0].Clauses, clause => clause.Label == "not before");
        Assert.Null(Assert.Single(Good().Advise(A.SeriousCase(), Maundy).Duties, duty => duty.Id == "rivers.visit").NotBefore);
    }

    [Fact]
    public void A_first_day_belongs_to_a_duty_within_a_period_only()
    {
        var visit = Visit
            .Replace("""
                "within": { "clock": "england.notification.authority-aware", "period": "rivers.visit.period" },
                """.Trim(), """ "asSoonAs": { "clock": "england.notification.authority-aware" }, "notBefore": { "fact": "knowledge.knewOfIncident" }, """, StringComparison.Ordinal);
        Assert.Contains("a first day belongs to a duty that is to be done within a period", Assert.Single(new LocalPack().Rule(visit).Problems()), StringComparison.Ordinal);
    }

    private static LocalPack Good() => new LocalPack().Rule(Visit).Period("rivers.visit.period", 2);

    private static string Hold(string period) => $$"""
        {
          "id": "rivers.hold",
          "says": "hold the rapid review meeting",
          "kind": "duty",
          "about": "child-and-authority",
          "inForce": { "from": "2019-01-01", "by": "notification-sent" },
          "cites": [{ "provision": "rivers-procedure/1", "says": "An invented meeting." }],
          "owedWhen": { "finding": "england.rapid-review.owed" },
          "owedBy": "safeguarding-partners",
          "within": { "clock": "england.rapid-review.start", "period": "{{period}}" },
          "doneOn": { "fact": "authority.rapidReview.completedOn" }
        }
        """;

    [RuleId("rivers.visited", "visit the family")]
    [InForce("2019-01-01", By = GoverningDate.AuthorityAware)]
    [Cites(LocalPack.Procedure, "An invented visit.")]
    private sealed class Visited : Duty<ChildAndAuthority>
    {
        private static readonly Parameter<TimeLimit> Period = new("rivers.visit.period");

        protected override void Define() =>
            OwedWhen(s => Met("england.notification.serious-incident", s) && DateOf("england.notification.authority-aware", s, FindingDate.Start) <= s.AsAt)
           .By(Body.LocalAuthority)
           .Within("england.notification.authority-aware", Period)
           .DoneOn(s => s.PanelNotifiedOn);
    }

    [RuleId("rivers.unseen", "visit the \afamily")]
    [InForce("2019-01-01", By = GoverningDate.AuthorityAware)]
    [Cites(LocalPack.Procedure, "An invented visit.")]
    private sealed class Unseen : Criterion<ChildAndAuthority>
    {
        protected override void Define() => When(s => Met("england.notification.serious-incident", s));
    }

    [RuleId("rivers.tell", "tell the partners")]
    [InForce("2019-01-01", By = GoverningDate.AuthorityAware)]
    [Cites(LocalPack.Procedure, "An invented time from the incident.")]
    private sealed class TellSinceIncident : Duty<ChildAndAuthority>
    {
        private static readonly Parameter<TimeLimit> Period = new("rivers.tell.period");

        protected override void Define() =>
            OwedWhen(s => Met("england.notification.serious-incident", s))
           .By(Body.LocalAuthority)
           .To(Body.SafeguardingPartners)
           .Within<IncidentHappened>(Period)
           .DoneOn(s => s.PartnersToldOn);
    }

    [RuleId("rivers.incident", "the incident happened")]
    [InForce("2019-01-01", By = GoverningDate.Incident)]
    [Cites(LocalPack.Procedure, "An invented clock.")]
    private sealed class IncidentHappened : Clock<ChildAndAuthority>
    {
        protected override void Define() => StartsOn(s => s.Incident.OccurredOn);
    }

    [RuleId("rivers.thrower", "thrown")]
    [InForce("2019-01-01")]
    [Cites(LocalPack.Procedure, "Invented.")]
    private sealed class Thrower : Criterion<ChildInCase>
    {
        protected override void Define() => throw new InvalidOperationException("No.");
    }
}
