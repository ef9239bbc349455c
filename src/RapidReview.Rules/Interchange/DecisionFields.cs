using System.Text.Json;
using RapidReview.Findings;
using RapidReview.Rules.Conditions;

namespace RapidReview.Rules.Interchange;

/// <summary>The panel's own decision, property by property.</summary>
internal static class DecisionFields
{
    public static void Write(Utf8JsonWriter json, string name, RecordedDecision? decision)
    {
        json.WritePropertyName(name);
        if (decision is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        JsonFields.Code(json, "localReview", decision.LocalReview);
        JsonFields.Code(json, "nationalReview", decision.NationalReview);
        JsonFields.Text(json, "reasons", decision.Reasons);
        JsonFields.Text(json, "whyCriteriaNotMet", decision.WhyCriteriaNotMet);
        JsonFields.Text(json, "otherLearning", decision.OtherLearning);
        JsonFields.List(json, "decidedBy", decision.DecidedBy, static (json, partner) => json.WriteStringValue(Codes.Kebab(partner.ToString())));
        JsonFields.Text(json, "meeting", decision.Meeting);
        JsonFields.Date(json, "meetingHeldOn", decision.MeetingHeldOn);
        JsonFields.Code(json, "quorum", decision.Quorum);
        JsonFields.Text(json, "whyWithoutQuorum", decision.WhyWithoutQuorum);
        JsonFields.List(json, "dissents", decision.Dissents, Dissent);
        JsonFields.List(json, "lacks", decision.Lacks, Gap);
        json.WriteEndObject();
    }

    private static void Dissent(Utf8JsonWriter json, RecordedDissent dissent)
    {
        json.WriteStartObject();
        JsonFields.Text(json, "by", dissent.By);
        JsonFields.Code(json, "matter", dissent.Matter);
        JsonFields.Code(json, "consideration", dissent.Consideration);
        JsonFields.Text(json, "reasons", dissent.Reasons);
        json.WriteEndObject();
    }

    private static void Gap(Utf8JsonWriter json, RecordGap gap)
    {
        json.WriteStartObject();
        JsonFields.Code(json, "kind", gap.Kind);
        JsonFields.Text(json, "says", gap.Says);
        JsonFields.Text(json, "pointer", gap.Pointer);
        json.WritePropertyName("about");
        if (gap.About is null)
            json.WriteNullValue();
        else
            FindingFields.Ref(json, gap.About);
        json.WriteEndObject();
    }
}
