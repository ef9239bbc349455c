using System.Text.Json;
using RapidReview.Findings;

namespace RapidReview.Rules.Interchange;

/// <summary>A finding, property by property: what all have first, then what its kind adds, then why.</summary>
internal static class FindingFields
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "id", finding.Id);
        JsonFields.Text(json, "subject", finding.Subject);
        JsonFields.Text(json, "says", finding.Says);
        Own(json, finding);
        JsonFields.List(json, "sources", finding.Sources, Source);
        JsonFields.Texts(json, "reasons", finding.Reasons);
        JsonFields.List(json, "derivation", finding.Derivation, DerivationFields.Write);
        json.WriteEndObject();
    }

    public static void Ref(Utf8JsonWriter json, FindingRef finding)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "id", finding.Id);
        JsonFields.Text(json, "subject", finding.Subject);
        json.WriteEndObject();
    }

    private static void Own(Utf8JsonWriter json, Finding finding)
    {
        switch (finding)
        {
            case CriterionFinding criterion:
                JsonFields.Code(json, "outcome", criterion.Outcome);
                break;
            case CategoryFinding category:
                JsonFields.Code(json, "outcome", category.Outcome);
                break;
            case ConsiderationFinding consideration:
                JsonFields.Code(json, "outcome", consideration.Outcome);
                JsonFields.Code(json, "asked", consideration.Asked);
                JsonFields.Code(json, "answer", consideration.Answer);
                JsonFields.Text(json, "rationale", consideration.Rationale);
                JsonFields.Code(json, "suggested", consideration.Suggested);
                break;
            case QuorumFinding quorum:
                JsonFields.Code(json, "outcome", quorum.Outcome);
                json.WriteBoolean("binding", quorum.Binding);
                JsonFields.List(json, "partners", quorum.Partners, Presence);
                JsonFields.Text(json, "advice", quorum.Advice);
                break;
            case ClockFinding clock:
                JsonFields.Code(json, "outcome", clock.Outcome);
                JsonFields.Date(json, "start", clock.Start);
                JsonFields.Date(json, "prudentStart", clock.PrudentStart);
                break;
            case DutyFinding duty:
                Duty(json, duty);
                break;
            case NoteFinding note:
                JsonFields.Code(json, "outcome", note.Outcome);
                JsonFields.Text(json, "advice", note.Advice);
                break;
            case ChecklistFinding checklist:
                JsonFields.Code(json, "outcome", checklist.Outcome);
                JsonFields.List(json, "items", checklist.Items, Item);
                break;
            default:
                throw new InvalidOperationException("The kinds of finding are closed.");
        }
    }

    private static void Duty(Utf8JsonWriter json, DutyFinding duty)
    {
        JsonFields.Code(json, "state", duty.State);
        JsonFields.Code(json, "owed", duty.Owed);
        json.WriteBoolean("must", duty.Must);
        json.WriteBoolean("target", duty.Target);
        JsonFields.Code(json, "timing", duty.Timing);
        Party(json, "owner", duty.Owner);
        if (duty.Recipient is { } recipient)
            Party(json, "recipient", recipient);
        else
            json.WriteNull("recipient");
        JsonFields.Text(json, "clock", duty.Clock);
        JsonFields.Limit(json, "period", duty.Period);
        JsonFields.Date(json, "notBefore", duty.NotBefore ?? default);
        JsonFields.Date(json, "due", duty.Due);
        JsonFields.Date(json, "prudent", duty.Prudent);
        JsonFields.Code(json, "prudentState", duty.PrudentState);
        JsonFields.Date(json, "done", duty.Done);
        if (duty.DoneOnWorkingDay is { } day)
            json.WriteNumber("doneOnWorkingDay", day);
        else
            json.WriteNull("doneOnWorkingDay");
        JsonFields.List(json, "skipped", duty.Skipped, Skipped);
    }

    private static void Presence(Utf8JsonWriter json, PartnerPresence presence)
    {
        json.WriteStartObject();
        JsonFields.Code(json, "partner", presence.Partner);
        JsonFields.Code(json, "outcome", presence.Outcome);
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, ChecklistItem item)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "id", item.Id);
        JsonFields.Text(json, "says", item.Says);
        JsonFields.Code(json, "state", item.State);
        JsonFields.List(json, "derivation", item.Derivation, DerivationFields.Write);
        JsonFields.List(json, "missing", item.Missing, AdviceFields.Missing);
        json.WriteEndObject();
    }

    private static void Party(Utf8JsonWriter json, string name, Party party)
    {
        json.WriteStartObject(name);
        JsonFields.Code(json, "body", party.Body);
        JsonFields.Text(json, "area", party.Area?.Value);
        JsonFields.Text(json, "name", party.Name);
        json.WriteEndObject();
    }

    private static void Skipped(Utf8JsonWriter json, SkippedDate skipped)
    {
        json.WriteStartObject();
        JsonFields.Day(json, "date", skipped.Date);
        JsonFields.Text(json, "because", skipped.Because);
        json.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "provision", source.Provision);
        JsonFields.Text(json, "citation", source.Citation);
        JsonFields.Text(json, "says", source.Says);
        JsonFields.Code(json, "rank", source.Rank);
        JsonFields.Code(json, "verification", source.Verification);
        JsonFields.Day(json, "from", source.From);
        JsonFields.Day(json, "until", source.Until);
        JsonFields.Text(json, "note", source.Note);
        json.WriteEndObject();
    }
}
