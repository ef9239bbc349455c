using System.Text.RegularExpressions;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Differences;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Interchange;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Support;
using RapidReview.Rules.Views;

namespace RapidReview.Rules.Tests.Views;

public partial class ViewBuilderTests
{
    private const string Sent = "/notifications/0/sentOn";
    private const string KnewOfIncident = "/children/0/knowledge/items/0/knewOfIncident";
    private const string KnewOfHarm = "/children/0/knowledge/items/0/knewOfDeathOrSeriousHarm";
    private const string Recovered = "/children/0/recovered";

    private const string Learning = """
        {
          "id": "rivers.learning",
          "says": "the request is for learning",
          "kind": "criterion",
          "about": "child",
          "inForce": { "from": "2019-01-01", "by": "incident" },
          "cites": [{ "provision": "rivers-procedure/1", "says": "Invented." }],
          "when": { "fact": "local.rivers.requestKind", "is": "learning" }
        }
        """;

    private static readonly Advisor Both = Advisor.For(Cores.England, Cores.Wales);

    [Fact]
    public void Without_anything_said_there_is_nothing_but_the_files_own_advice()
    {
        var views = Of(Notified());
        Assert.Empty(views.Facts);
        Assert.Empty(views.Bodies);
        Assert.Equal(AdviceJson.Write(views.Own), AdviceJson.Write(views.Common));
        Assert.Empty(views.LeftOpen);
    }

    [Fact]
    public void A_later_notification_as_one_body_has_it_makes_the_duty_late()
    {
        var views = Of(Notified(), Says("national-panel", Sent, "2024-04-11", "2024-04-12"));
        var fact = Assert.Single(views.Facts);
        Assert.Equal((true, AssertionEffect.Matters), (fact.IsDisputed, fact.Effect));
        Assert.Equal(["Friday 5 April 2024", "Thursday 11 April 2024"], fact.Values.Select(value => value.Says));
        var change = Assert.Single(Assert.Single(views.Bodies).Changes, change => change.Finding.Id == "england.notification.notify-panel");
        Assert.Equal((DutyState.MetOnTime, DutyState.MetLate), (((DutyFinding)change.Before!).State, ((DutyFinding)change.After!).State));
        Assert.Equal(DutyState.Undetermined, ((DutyFinding)Assert.Single(views.LeftOpen, change => change.Finding.Id == "england.notification.notify-panel").After!).State);
        Assert.DoesNotContain(views.Common.Parts[0].Duties, duty => duty.Id == "england.notification.notify-panel");
    }

    [Fact]
    public void The_file_itself_stays_as_it_is() => Assert.Equal(
        AdviceJson.Write(Both.Advise(Notified(), Instant.MaxValue)),
        AdviceJson.Write(Of(Notified(), Says("national-panel", Sent, "2024-04-11", "2024-04-12")).Own));

    [Fact]
    public void What_nothing_rests_on_does_not_matter_whoever_is_right() =>
        Assert.Equal(AssertionEffect.DoesNotMatter, Assert.Single(Of(Notified(), Says("police", Recovered, "true"), Says("school-1", Recovered, "false")).Facts).Effect);

    [Fact]
    public void Dates_of_which_the_latest_counts_matter_together()
    {
        var file = A.Case().Child(harm: HarmJudgement.Yes, livesIn: Ids.Stockton, age: 8)
            .Knows(Ids.Stockton, incident: "Wednesday 3 April 2024", harm: "Wednesday 3 April 2024", view: AbuseOrNeglectView.Suspected)
            .Notified("Tuesday 9 April 2024").CompleteTo("Friday 26 April 2024").Build();
        file = CaseChanges.Apply(file, [new("/children/0/knowledge/items/0/views/0/on", "2024-03-28")]).File!;
        var views = Of(file, Says("hospital-1", KnewOfIncident, "2024-03-28"), Says("hospital-1", KnewOfHarm, "2024-03-28"));
        Assert.Contains(views.Facts, fact => fact.Effect == AssertionEffect.MattersWithOthers);
        Assert.All(views.Facts.Where(fact => fact.Effect == AssertionEffect.MattersWithOthers), fact => Assert.Equal(views.Facts.Select(other => other.Pointer).Where(other => other != fact.Pointer), fact.With));
    }

    [Fact]
    public void What_a_body_said_last_is_its_view()
    {
        var views = Of(Notified(), Says("police", Recovered, "true", "2024-04-02"), Says("police", Recovered, "false", "2024-04-10"));
        Assert.Equal(["false"], Assert.Single(views.Facts).Values.Select(value => value.Value));
        Assert.Equal([new CaseChange(Recovered, "false")], views.Bodies[0].Supposed);
    }

    [Fact]
    public void Where_it_cannot_be_told_what_came_last_its_view_leaves_the_fact_open()
    {
        var views = Of(Notified(), Says("police", Sent, "2024-04-11", "2024-04-20"), Says("police", Sent, "2024-04-08"));
        Assert.Equal([new CaseChange(Sent, "\"cannot-be-established\"")], views.Bodies[0].Supposed);
        Assert.All(Assert.Single(views.Facts).Values.SelectMany(value => value.By), saying => Assert.True(saying.MayBeSuperseded));
    }

    [Fact]
    public void What_is_said_after_the_moment_is_set_aside_and_listed()
    {
        var file = With(Notified(), Says("national-panel", Sent, "2024-04-11", "2024-04-12"));
        var views = Both.Views(file, Instant.MaxValue, new() { AsAt = Instant.FromUtc(2024, 4, 11, 12, 0) });
        Assert.Empty(views.Facts);
        Assert.Contains(views.Own.SetAside, fact => fact.Pointer == "/assertions/0");
    }

    [Fact]
    public void A_view_under_which_the_case_cannot_be_is_told_as_that_and_the_others_go_on()
    {
        var file = CaseChanges.Apply(Notified(), [new("/children/0/died", "false")]).File!;
        var views = Of(file, Says("hospital-1", "/children/0/diedOn", "2024-03-29"), Says("national-panel", Sent, "2024-04-11"));
        var hospital = Assert.Single(views.Bodies, body => body.By == "hospital-1");
        Assert.Null(hospital.Advice);
        Assert.Equal("RR151", Assert.Single(hospital.Problems).Code);
        Assert.NotEmpty(Assert.Single(views.Bodies, body => body.By == "national-panel").Changes);
        var died = Assert.Single(views.Facts, fact => fact.Pointer == "/children/0/diedOn");
        Assert.Equal(AssertionEffect.NoneFound, died.Effect);
        Assert.NotEmpty(Assert.Single(died.Values).Problems);
    }

    [Fact]
    public void Entries_about_the_same_thing_are_changed_together()
    {
        var twice = Notified();
        twice = twice with { Notifications = Listed.From([.. twice.Notifications, .. twice.Notifications], default) };
        var (first, second) = (Of(twice, Says("national-panel", Sent, "2024-04-11")), Of(twice, Says("national-panel", "/notifications/1/sentOn", "2024-04-11")));
        Assert.NotEmpty(first.Bodies[0].Changes);
        Assert.Equal(AdviceJson.Write(first), AdviceJson.Write(second));
    }

    [Fact]
    public void A_packs_own_fact_is_asked_for_in_its_words_and_takes_its_values()
    {
        var advisor = Advisor.For(Cores.England, Cores.Wales, new LocalPack().Fact("requestKind", "case", "code", "learning", "notification").Rule(Learning).Read());
        var views = advisor.Views(With(Notified(), Says("police", "/local/rivers/requestKind", "\"learning\""), Says("school-1", "/local/rivers/requestKind", "\"notification\"")), Instant.MaxValue);
        var fact = Assert.Single(views.Facts);
        Assert.Equal("What of requestKind?", fact.Question);
        Assert.Equal(["\u201clearning\u201d", "\u201cnotification\u201d"], fact.Values.Select(value => value.Says));
        Assert.Contains(Assert.Single(views.Bodies, body => body.By == "police").Changes, change => change.Finding.Id == "rivers.learning");
        Assert.Empty(Assert.Single(views.Bodies, body => body.By == "school-1").Problems);
    }

    [Fact]
    public void Of_a_pack_that_is_not_loaded_nothing_is_known_but_that_something_is_said()
    {
        var fact = Assert.Single(Of(Notified(), Says("police", "/local/rivers/requestKind", "\"learning\"")).Facts);
        Assert.Null(fact.Question);
        Assert.Equal(AssertionEffect.DoesNotMatter, fact.Effect);
    }

    [Fact]
    public void Beyond_the_bound_it_says_that_not_all_was_tried()
    {
        var knowers = string.Join(',', Enumerable.Range(1, 12).Select(index => $$"""{ "ref": "agency-{{index}}", "involvedWithChild": false }"""));
        var file = CaseChanges.Apply(Notified(), [new("/agencies", $$"""{ "items": [{{knowers}}] }""")]).File!;
        var views = Of(file, [.. Enumerable.Range(0, 12).Select(index => Says("police", $"/agencies/items/{index}/recordsSecured", "true"))]);
        Assert.DoesNotContain(views.Facts, fact => fact.Effect == AssertionEffect.DoesNotMatter);
    }

    [Fact]
    public void To_say_what_the_file_says_changes_nothing() => Property.Holds(Generated.Cases, given =>
    {
        var facts = FactPlace.In(given.File).Select(place => FactFinder.Find(given.File, place.Pointer)).Where(fact => fact?.Value is not null).Take(20).ToList();
        var views = Of(given, facts.Select(fact => new Assertion { Fact = fact!.Place, By = "police", Value = fact.Value!.Json }));
        Assert.All(views.Facts, fact => Assert.False(fact.IsDisputed));
        Assert.All(views.Bodies, body => Assert.Empty(body.Supposed));
        Assert.All(views.Bodies, body => Assert.Empty(body.Changes));
    }, times: 60);

    [Fact]
    public void The_order_and_the_repetition_of_what_is_said_never_matter() => Property.Holds(Generated.Cases, given =>
    {
        var said = Contrary(given.File).ToList();
        var (views, shuffled) = (Of(given, said), Of(given, said.AsEnumerable().Reverse().Concat(said)));
        Assert.Equal(Positions().Replace(AdviceJson.Write(views), ""), Positions().Replace(AdviceJson.Write(shuffled), ""));
    }, times: 40);

    [Fact]
    public void Where_it_does_not_matter_who_is_right_the_advice_is_equal_under_every_value() => Property.Holds(Generated.Cases, given =>
    {
        var views = Of(given, Contrary(given.File));
        foreach (var fact in views.Facts.Where(fact => fact.Effect == AssertionEffect.DoesNotMatter))
        {
            var advice = fact.Values.Select(value => CaseChanges.Apply(given.File, FactFinder.Find(given.File, fact.Pointer)!.Places.Select(place => new CaseChange(place, value.Value))).File)
                .OfType<CaseFile>().Select(file => Both.Advise(file, given.AsAt, new() { AsAt = given.AsAt })).ToList();
            Assert.All(advice.Skip(1), other => Assert.Empty(AdviceDifferences.Of(advice[0], other)));
        }
    }, times: 60);

    [Fact]
    public void What_is_the_same_under_every_view_is_told_in_each() => Property.Holds(Generated.Cases, given =>
    {
        var views = Of(given, Contrary(given.File));
        var same = views.Common.Parts.SelectMany(Explanations.All).Select(finding => (finding.Id, finding.Subject)).ToHashSet();
        Assert.All(views.Bodies.SelectMany(body => body.Changes).Where(change => change.Before is not null && views.Own.Parts.Count == 1), change => Assert.DoesNotContain((change.Finding.Id, change.Finding.Subject), same));
    }, times: 40);

    /// <summary>Of a few yes or no facts, the opposite of what the file says, and in places where it says nothing both.</summary>
    private static IEnumerable<Assertion> Contrary(CaseFile file) =>
        from place in FactPlace.In(file).Where(place => place.Value is Fact<bool>).Where((_, index) => index % 7 == 0).Take(3)
        let fact = FactFinder.Find(file, place.Pointer)
        where fact is not null
        from said in new[] { ("police", fact.Value?.Json == "true" ? "false" : "true"), ("school-1", "false") }
        select new Assertion { Fact = place.Pointer, By = said.Item1, Value = said.Item2 };

    private static CaseFile Notified() => A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 26 April 2024").Build();

    private static Assertion Says(string by, string fact, string value, string? on = null) =>
        new() { Fact = fact, By = by, Value = value, On = on is null ? default : DateFact.OnDay(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value) };

    private static CaseFile With(CaseFile file, params IEnumerable<Assertion> said) => file with { Assertions = Listed.From(said, true) };

    private static CaseViews Of(CaseFile file, params IEnumerable<Assertion> said) => Both.Views(With(file, said), Instant.MaxValue);

    private static CaseViews Of(GeneratedCase given, IEnumerable<Assertion> said) => Both.Views(With(given.File, said), given.AsAt, new() { AsAt = given.AsAt });

    [GeneratedRegex("/assertions/[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Positions();
}
