using System.Globalization;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Filling;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Filling;

/// <summary>What is known stands in the document, what is not known says so, and what a case file never holds is left to be entered by hand.</summary>
public class DocumentFillerTests
{
    private const string Maundy = "Thursday 28 March 2024";

    [Fact]
    public void A_fact_that_is_recorded_fills_its_field_and_says_where_it_came_from()
    {
        var field = Field(A.SeriousCase(), """{ "label": "Pseudonym", "show": { "fact": "child.ref" } }""");
        Assert.Equal((FieldState.Filled, "A"), (field.State, Assert.Single(field.Values)));
        Assert.Equal(["/incident/occurredOn"], Field(A.SeriousCase(), """{ "label": "Day", "show": { "fact": "incident.occurredOn" } }""").Pointers);
    }

    [Fact]
    public void A_fact_that_is_not_recorded_is_never_a_no()
    {
        var field = Field(A.SeriousCase(), """{ "label": "Recovered", "show": { "fact": "child.recovered" } }""");
        Assert.Equal((FieldState.NotYetRecorded, 0), (field.State, field.Values.Count));
        Assert.Equal("/children/0/recovered", Assert.Single(field.Pointers));
    }

    [Theory]
    [InlineData(true, "Yes")]
    [InlineData(false, "No")]
    public void A_yes_or_no_is_said_in_a_word(bool recovered, string expected) =>
        Assert.Equal(expected, Assert.Single(Field(A.SeriousCase().WithChild(child => child with { Recovered = recovered }), """{ "label": "Recovered", "show": { "fact": "child.recovered" } }""").Values));

    [Fact]
    public void What_was_asked_in_vain_is_told_apart_from_what_was_not_asked() =>
        Assert.Equal(FieldState.CannotBeEstablished, Field(A.SeriousCase().WithChild(child => child with { Recovered = Fact<bool>.CannotBeEstablished }), """{ "label": "Recovered", "show": { "fact": "child.recovered" } }""").State);

    [Fact]
    public void What_a_case_file_never_holds_is_entered_by_hand() =>
        Assert.Equal(FieldState.ByHand, Field(A.SeriousCase(), """{ "label": "Name", "byHand": true }""").State);

    [Fact]
    public void A_box_is_ticked_not_ticked_or_open()
    {
        var field = Field(A.SeriousCase().WithChild(child => child with { Recovered = false, ChildInNeed = true }), """
            { "label": "Which", "choose": [
              { "says": "in need", "when": { "fact": "child.childInNeed", "is": true } },
              { "says": "recovered", "when": { "fact": "child.recovered", "is": true } },
              { "says": "unborn", "when": { "fact": "child.unborn", "is": true } }
            ] }
            """);
        Assert.Equal([("in need", Outcome.Met), ("recovered", Outcome.NotMet), ("unborn", Outcome.Undetermined)], field.Choices.Select(choice => (choice.Says, choice.Outcome)));
    }

    [Fact]
    public void A_field_that_does_not_arise_says_so_and_one_that_may_is_there()
    {
        const string death = """{ "label": "Day of death", "show": { "fact": "child.diedOn" }, "where": { "fact": "child.hasDied", "is": true } }""";
        Assert.Equal(FieldState.DoesNotApply, Field(A.SeriousCase().WithChild(child => child with { Died = false }), death).State);
        Assert.Equal(FieldState.NotYetRecorded, Field(A.Case().On("Monday 25 March 2024").In(Ids.Stockton).Child(), death).State);
    }

    [Fact]
    public void A_list_has_a_line_for_each_item_and_says_whether_there_may_be_others()
    {
        const string agencies = """{ "label": "Agencies", "in": "case.agencies", "as": "agency", "show": { "fact": "agency.ref" } }""";
        var two = new[] { new AgencyInvolved { Ref = "school" }, new AgencyInvolved { Ref = "police" } };
        Assert.Equal(["police", "school", "There may be others"], Field(Of(Listed.Of<AgencyInvolved>(two)), agencies).Values);
        Assert.Equal(["police", "school"], Field(Of(Listed.Complete<AgencyInvolved>(two)), agencies).Values);
        Assert.Equal(["None"], Field(Of(Listed.Complete<AgencyInvolved>()), agencies).Values);
        Assert.Equal(FieldState.NotYetRecorded, Field(Of([]), agencies).State);

        static CaseBuilder Of(Listed<AgencyInvolved> agencies) => A.SeriousCase().WithCase(file => file with { Agencies = agencies });
    }

    [Fact]
    public void An_item_of_which_it_is_not_known_whether_it_is_meant_is_not_dropped()
    {
        const string referrer = """{ "label": "Referrer", "in": "case.agencies", "as": "agency", "that": { "fact": "agency.madeReferral", "is": true }, "show": { "fact": "agency.ref" } }""";
        var agencies = Listed.Complete<AgencyInvolved>([new AgencyInvolved { Ref = "school" }, new AgencyInvolved { Ref = "police", MadeReferral = false }]);
        Assert.Equal(["school (whether this belongs here is not yet known)"], Field(A.SeriousCase().WithCase(file => file with { Agencies = agencies }), referrer).Values);
        var table = Assert.IsType<FilledTable>(Assert.Single(Fill(A.SeriousCase().WithCase(file => file with { Agencies = agencies }), """{ "table": "Referrers", "in": "case.agencies", "as": "agency", "that": { "fact": "agency.madeReferral", "is": true }, "columns": [{ "label": "Who", "show": { "fact": "agency.ref" } }] }""").Blocks));
        Assert.Equal("(whether this belongs here is not yet known)", Assert.Single(Assert.Single(table.Rows)).Note);
    }

    [Fact]
    public void Boxes_none_of_which_is_known_leave_the_field_open()
    {
        var field = Field(A.SeriousCase(), """{ "label": "Which", "choose": [{ "says": "recovered", "when": { "fact": "child.recovered", "is": true } }] }""");
        Assert.Equal((FieldState.NotYetRecorded, Outcome.Undetermined), (field.State, Assert.Single(field.Choices).Outcome));
    }

    [Fact]
    public void Boxes_of_which_nobody_can_say_are_not_still_to_be_ticked()
    {
        const string which = """{ "label": "Which", "choose": [{ "says": "recovered", "when": { "fact": "child.recovered", "is": true } }, { "says": "not", "when": { "fact": "child.recovered", "is": false } }] }""";
        Assert.Equal(FieldState.CannotBeEstablished, Field(A.SeriousCase().WithChild(child => child with { Recovered = Fact<bool>.CannotBeEstablished }), which).State);
    }

    [Fact]
    public void Words_with_a_value_in_them_say_where_it_is_not_known()
    {
        const string said = """{ "say": "The incident of {day}; recovered: {recovered}.", "with": { "day": { "fact": "incident.occurredOn" }, "recovered": { "fact": "child.recovered" } } }""";
        Assert.Equal("The incident of Thursday 28 March 2024; recovered: [not yet recorded].", Assert.IsType<FilledParagraph>(Assert.Single(Fill(A.SeriousCase(), said).Blocks)).Text);
    }

    [Fact]
    public void What_stands_only_where_something_is_so_stands_too_while_that_is_not_known()
    {
        const string where = """{ "where": { "fact": "child.recovered", "is": true }, "blocks": [{ "say": "Yes." }], "otherwise": [{ "say": "No." }] }""";
        Assert.Equal(["Yes."], Said(A.SeriousCase().WithChild(child => child with { Recovered = true }), where));
        Assert.Equal(["No."], Said(A.SeriousCase().WithChild(child => child with { Recovered = false }), where));
        Assert.Equal(["Which of the two that follow belongs here is not yet known.", "Yes.", "Or else:", "No."], Said(A.SeriousCase(), where));
        Assert.Contains("whether this arises is not yet known", Field(A.SeriousCase(), """{ "label": "How", "byHand": true, "where": { "fact": "child.recovered", "is": true } }""").Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_a_row_for_each_item_and_rows_to_be_written_in()
    {
        var file = A.SeriousCase().WithCase(file => file with { Answers = file.Answers with { ImmediateActions = Listed.Of<AgreedAction>([new AgreedAction { Ref = "A1", What = "An invented action" }]) } });
        var table = Assert.IsType<FilledTable>(Assert.Single(Fill(file, """{ "table": "Actions", "in": "case.answers.immediateActions", "as": "action", "blank": 2, "columns": [{ "label": "What", "show": { "fact": "action.what" } }, { "label": "By", "show": { "fact": "action.dueOn" } }] }""").Blocks));
        Assert.Equal((2, 1), (table.Blank, table.Rows.Count));
        Assert.Equal([FieldState.Filled, FieldState.NotYetRecorded], table.Rows[0].Select(cell => cell.State));
    }

    [Fact]
    public void The_last_day_of_a_duty_is_shown_as_the_advice_reckons_it()
    {
        var field = Field(A.SeriousCase(), """{ "label": "By", "show": { "date-of": "england.notification.notify-panel", "of": "the-subject", "which": "due" } }""", about: "child-and-authority");
        Assert.Equal("Monday 8 April 2024", Assert.Single(field.Values));
    }

    [Fact]
    public void A_part_of_the_advice_is_the_advice_and_of_what_is_meant_alone()
    {
        var advice = Assert.IsType<FilledAdvice>(Assert.Single(Fill(A.SeriousCase(), """{ "advice": "duties", "of": ["england.notification.notify-panel"] }""").Blocks));
        Assert.Equal("england.notification.notify-panel", Assert.Single(advice.Part.Duties).Id);
        Assert.Empty(advice.Part.Considerations);
        Assert.Equal("No meeting is recorded of which it could be said who was needed.", Assert.IsType<FilledParagraph>(Assert.Single(Fill(A.SeriousCase(), """{ "advice": "quorum" }""").Blocks)).Text);
    }

    [Fact]
    public void Where_there_are_no_notes_nothing_stands_but_what_the_document_says_then()
    {
        Assert.Empty(Fill(A.SeriousCase(), """{ "advice": "notes", "of": ["england.notification.one-form-for-siblings"] }""").Blocks);
        Assert.Equal("None.", Assert.IsType<FilledParagraph>(Assert.Single(Fill(A.SeriousCase(), """{ "advice": "notes", "otherwise": "None.", "of": ["england.notification.one-form-for-siblings"] }""").Blocks)).Text);
    }

    [Fact]
    public void What_a_fact_says_is_never_taken_for_a_place_of_another()
    {
        const string said = """{ "say": "{a} / {b}", "with": { "a": { "fact": "case.answers.decisionReasons" }, "b": { "fact": "case.answers.goodPractice" } } }""";
        Assert.Equal(["See {b} and {a} / GOOD"], Said(A.SeriousCase().WithCase(file => file with { Answers = file.Answers with { DecisionReasons = "See {b} and {a}", GoodPractice = "GOOD" } }), said));
    }

    [Fact]
    public void Of_a_list_that_may_have_others_it_is_never_said_that_there_is_none()
    {
        const string agencies = """{ "each": "case.agencies", "as": "agency", "otherwise": "There is none.", "blocks": [{ "say": "{who}", "with": { "who": { "fact": "agency.ref" } } }] }""";
        Assert.Equal(["[not yet recorded]"], Said(Of([]), agencies));
        Assert.Equal(["There is none."], Said(Of(Listed.Complete<AgencyInvolved>()), agencies));
        Assert.Equal(["school", "There may be others."], Said(Of(Listed.Of<AgencyInvolved>([new AgencyInvolved { Ref = "school" }])), agencies));

        static CaseBuilder Of(Listed<AgencyInvolved> agencies) => A.SeriousCase().WithCase(file => file with { Agencies = agencies });
    }

    [Fact]
    public void It_arises_where_its_condition_holds_may_where_that_is_open_and_not_where_it_fails()
    {
        Assert.Equal(Outcome.Met, Assert.Single(All(A.SeriousCase().WithChild(child => child with { Recovered = true }))).Arises);
        Assert.Equal(Outcome.Undetermined, Assert.Single(All(A.SeriousCase())).Arises);
        Assert.Empty(All(A.SeriousCase().WithChild(child => child with { Recovered = false })));

        static Items<FilledDocument> All(CaseBuilder the) => Pack("""{ "say": "x" }""", extra: """ "onlyWhere": { "fact": "child.recovered", "is": true },""").Load().Fill(the.Build(), London.EndOfDay(Say.Day(Maundy)));
    }

    [Theory]
    [InlineData("Sunday 24 March 2024", 0)]
    [InlineData("Monday 25 March 2024", 1)]
    [InlineData("Friday 29 March 2024", 1)]
    [InlineData("Saturday 30 March 2024", 0)]
    public void It_is_used_from_its_first_day_until_its_last(string asAt, int expected)
    {
        var advisor = Pack("""{ "say": "x" }""", from: "2024-03-25\", \"until\": \"2024-03-30").Load();
        Assert.Equal(expected, advisor.Fill(A.SeriousCase().Build(), default, new AdviceOptions { AsAt = London.EndOfDay(Say.Day(asAt)) }).Count);
    }

    [Fact]
    public void Elsewhere_than_in_the_area_of_its_pack_it_is_there_only_when_forced()
    {
        var advisor = Pack("""{ "say": "x" }""").Load();
        var file = A.SeriousCase().In(Ids.Salford).Build();
        Assert.Empty(advisor.Fill(file, London.EndOfDay(Say.Day(Maundy))));
        var forced = Assert.Single(advisor.Fill(file, London.EndOfDay(Say.Day(Maundy)), new AdviceOptions { Forced = [ForcedEdition.Parse("rivers")] }));
        Assert.True(forced.Part.Forced);
    }

    [Fact]
    public void A_document_that_no_pack_supplies_is_named_with_the_nearest() =>
        Assert.Contains("did you mean `rivers.visit`?", Assert.Throws<AdviceOptionsException>(() => Pack("""{ "say": "x" }""").Load().Fill(A.SeriousCase().Build(), default, id: "rivers.vist")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_same_case_gives_the_same_document() =>
        Assert.Equal(Fill(A.SeriousCase(), """{ "advice": "timeline" }"""), Fill(A.SeriousCase(), """{ "advice": "timeline" }"""));

    private static string[] Said(CaseBuilder the, string block) => [.. Fill(the, block).Blocks.Cast<FilledParagraph>().Select(paragraph => paragraph.Text)];

    private static FilledField Field(CaseBuilder the, string field, string about = "child") =>
        Assert.Single(Assert.IsType<FilledForm>(Assert.Single(Fill(the, string.Create(CultureInfo.InvariantCulture, $$"""{ "form": "Form", "fields": [{{field}}] }"""), about).Blocks)).Fields);

    private static FilledDocument Fill(CaseBuilder the, string block, string about = "child") =>
        Assert.Single(Pack(block, about).Load().Fill(the.Build(), London.EndOfDay(Say.Day(Maundy)), id: "rivers.visit"));

    private static LocalPack Pack(string block, string about = "child", string from = "2019-01-01", string extra = "") => new LocalPack().Document("visit", $$"""
        { "id": "rivers.visit", "title": "Visit", "about": "{{about}}", "from": "{{from}}",{{extra}} "cites": [{ "provision": "rivers-procedure/1", "says": "The form." }], "blocks": [{{block}}] }
        """);
}
