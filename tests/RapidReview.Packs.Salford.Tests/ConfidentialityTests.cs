using RapidReview.Findings;

namespace RapidReview.Packs.Salford.Tests;

public class ConfidentialityTests
{
    [Fact]
    public void The_statement_says_that_papers_stay_confidential_that_the_recording_is_destroyed_and_that_other_reviews_may_use_what_is_given()
    {
        var note = Look.Note(Invented.Plain().Advise(), "confidentiality.statement")!;
        Assert.Equal(Outcome.Met, note.Outcome);
        Assert.Contains("marked as confidential once they are filled in", note.Advice, StringComparison.Ordinal);
        Assert.Contains("the recording is destroyed as soon as the report is prepared", note.Advice, StringComparison.Ordinal);
        Assert.Contains("may be used in another review", note.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_panel_has_met_nothing_is_asked_about_a_recording()
    {
        var part = Invented.Plain().Advise();
        Assert.DoesNotContain(part.Duties, duty => duty.Id == "salford.recording.destroy");
        Assert.DoesNotContain(part.Missing, missing => missing.Pointer == "/local/salford/recordingMade");
    }

    [Theory]
    [InlineData("strategy", "E08000006")]
    [InlineData("rapid-review", "E08000003")]
    public void Another_meeting_is_no_panel(string kind, string authority) => Assert.DoesNotContain(
        Invented.Plain().With("meetings", $$"""[{ "ref": "M1", "kind": "{{kind}}", "authority": "{{authority}}", "heldOn": "2024-02-08" }]""").Advise().Duties,
        duty => duty.Id == "salford.recording.destroy");

    [Fact]
    public void Of_a_meeting_that_was_not_recorded_nothing_is_to_be_destroyed() =>
        Assert.DoesNotContain(Held().Local("recordingMade", "false").Advise().Duties, duty => duty.Id == "salford.recording.destroy");

    [Fact]
    public void Whether_it_was_recorded_is_asked_for_once_it_was_held()
    {
        var part = Held().Advise();
        Assert.Equal(DutyState.Undetermined, Destroy(part).State);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/local/salford/recordingMade");
    }

    [Fact]
    public void Until_the_report_is_prepared_the_recording_is_kept() =>
        Assert.Equal(DutyState.NotTriggered, Destroy(Held().Local("recordingMade", "true").Advise()).State);

    [Theory]
    [InlineData("local.salford.reportPreparedOn", "\"2024-02-09\"")]
    [InlineData("authorities.0.rapidReview", """{ "completedOn": "2024-02-09" }""")]
    [InlineData("authorities.0.rapidReview", """{ "submittedOn": "2024-02-09" }""")]
    public void Once_the_report_is_there_it_is_to_be_destroyed_without_a_number_of_days(string path, string value)
    {
        var duty = Destroy(Held().Local("recordingMade", "true").With(path, value).Advise());
        Assert.Equal((DutyState.Due, DutyTiming.AsSoonAs, false, false), (duty.State, duty.Timing, duty.Must, duty.Target));
        Assert.Null(duty.Period);
        Assert.Equal("the safeguarding partners for Salford", duty.Owner.Name);
        Assert.Null(duty.Recipient);
        Assert.Equal("Salford rapid review agenda item 3 (Verified)", Assert.Single(duty.Sources.Select(source => $"{source.Citation} ({source.Verification})")));
    }

    [Fact]
    public void Once_it_is_destroyed_the_duty_is_met() =>
        Assert.Equal(DutyState.MetOnTime, Destroy(Held().Local("recordingMade", "true").Local("reportPreparedOn", "\"2024-02-08\"").Local("recordingDestroyedOn", "\"2024-02-09\"").Advise()).State);

    private static CaseText Held() => Invented.Plain().With("meetings", """[{ "ref": "M1", "kind": "rapid-review", "authority": "E08000006", "heldOn": "2024-02-08" }]""");

    private static DutyFinding Destroy(AdvicePart part) => Assert.Single(part.Duties, duty => duty.Id == "salford.recording.destroy");
}
