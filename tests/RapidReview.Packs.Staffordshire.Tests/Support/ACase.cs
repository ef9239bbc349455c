using System.Text.Json.Nodes;
using RapidReview.Findings;

namespace RapidReview.Packs.Tests;

internal sealed partial class ACase
{
    public const string Stoke = "E06000021";
    public const string Staffordshire = "E10000028";
    public const string Stockton = "E06000004";
    public const string School = "agency:school-1";
    public const string Meeting = "meeting:M1";
    public const string Attendee = "meeting:M1/attendee:P4";

    /// <summary>A child of eight of whom nothing more is known than an incident in an area on a day.</summary>
    public static ACase Of(string on = "2024-04-02", string authority = Staffordshire) => new(on, authority, []);

    /// <summary>The child was seriously harmed; the authority knows it and suspects neglect, all on one day.</summary>
    public static ACase Harmed(string on = "2024-04-02", string authority = Staffordshire) => Of(on, authority).With("died", false).Judged("yes", on).Known(on);

    /// <summary>Harmed on Tue 2, notified and referred on Fri 5 April 2024; Mon 15 and Tue 16 April are working days 6 and 7 after the referral.</summary>
    public static ACase Referred(string authority = Staffordshire) => Harmed("2024-04-02", authority).Notified("2024-04-05").Referral("2024-04-05").CompleteTo("2024-04-30");

    public ACase Referral(string? on)
    {
        _file["authorities"]![0]!["referralReceivedOn"] = on;
        return this;
    }

    /// <summary>The incident happened in another nation; the child lives in the area all the same.</summary>
    public ACase In(string nation)
    {
        _file["incident"]!["place"] = new JsonObject { ["nation"] = nation };
        return this;
    }

    public ACase Submitted(string on)
    {
        _file["authorities"]![0]!["rapidReview"] = new JsonObject { ["submittedOn"] = on };
        return this;
    }

    /// <summary>A rapid review meeting, held or only planned, with the three partners and a school, in which facts can be changed.</summary>
    public ACase MeetingOn(string? held = null, string? planned = null, string mode = "in-person", params string[] absent)
    {
        (string Ref, string Partner)[] all = [("P1", "local-authority"), ("P2", "police"), ("P3", "health"), ("P4", "none")];
        var people = new JsonArray();
        foreach (var (reference, partner) in all.Where(person => !absent.Contains(person.Partner)))
        {
            var person = new JsonObject { ["ref"] = reference, ["body"] = $"body-{reference.ToLowerInvariant()}", ["partner"] = partner, ["presentForDecision"] = true, ["capacity"] = "agency-representative", ["alsoStandsFor"] = new JsonArray() };
            if (partner == "local-authority")
                person["authority"] = _authority;
            if (partner == "health")
                person["healthBody"] = "integrated-care-board";
            people.Add(person);
        }

        var meeting = new JsonObject { ["ref"] = "M1", ["kind"] = "rapid-review", ["authority"] = _authority, ["mode"] = mode, ["attendance"] = new JsonObject { ["complete"] = true, ["items"] = people } };
        if (held is not null)
            meeting["heldOn"] = held;
        if (planned is not null)
            meeting["scheduledFor"] = planned;
        _file["meetings"] = new JsonArray(meeting);
        return this;
    }

    /// <summary>A fact of the meeting, or, with a position, of one who attends.</summary>
    public ACase InMeeting(string fact, JsonNode? value, int? attendee = null)
    {
        var meeting = _file["meetings"]![0]!;
        var at = attendee is { } position ? meeting["attendance"]!["items"]![position]! : meeting;
        at[fact] = value;
        return this;
    }

    /// <summary>A school that was involved with the child and was asked on a day; null: not asked.</summary>
    public ACase Asked(string? on = "2024-04-09", bool? involved = true)
    {
        var school = new JsonObject { ["ref"] = "school-1", ["kind"] = "school" };
        if (involved is { } yes)
            (school["involvedWithChild"], school["involvedWithFamily"]) = (yes, false);
        if (on is not null)
            school["scopingRequestedOn"] = on;
        _file["agencies"] = new JsonObject { ["complete"] = true, ["items"] = new JsonArray(school) };
        return this;
    }

    /// <summary>A fact of the school.</summary>
    public ACase School1(string fact, JsonNode? value)
    {
        _file["agencies"]!["items"]![0]![fact] = value;
        return this;
    }

    public ACase Answered(string fact, JsonNode? value)
    {
        var answers = (JsonObject)(_file["answers"] ??= new JsonObject());
        answers[fact] = value;
        return this;
    }

    /// <summary>A fact that the pack declares of the authority, of the school, of the meeting, of the fourth who attends, or of the case.</summary>
    public ACase Partnership(string fact, JsonNode? value) => Of("authorities", _authority, fact, value);

    public ACase Agency(string fact, JsonNode? value) => Of("agencies", "school-1", fact, value);

    public ACase AtMeeting(string fact, JsonNode? value) => Of("meetings", "M1", fact, value);

    public ACase OfAttendee(string fact, JsonNode? value) => Of("attendees", "M1/P4", fact, value);

    public ACase OfCase(string fact, JsonNode? value)
    {
        Local[fact] = value;
        return this;
    }

    public ChecklistItem Item(string checklist, string item, string subject) =>
        Assert.Single(Look.List(Part(), checklist, subject).Items, one => one.Id == item);

    private ACase Of(string group, string key, string fact, JsonNode? value)
    {
        var records = (JsonObject)(Local[group] ??= new JsonObject());
        var record = (JsonObject)(records[key] ??= new JsonObject());
        record[fact] = value;
        return this;
    }
}
