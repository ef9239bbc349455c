using System.Text.Json.Nodes;
using NodaTime;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;

namespace RapidReview.Packs.Staffordshire.Tests.Support;

/// <summary>An invented case, built step by step as a case file, and what the pack says of it. Days are written as 2024-03-28.</summary>
internal sealed class ACase
{
    public const string Stoke = "E06000021";
    public const string Staffordshire = "E10000028";
    public const string Stockton = "E06000004";
    public const string Child = "child:A";
    public const string School = "agency:school-1";
    public const string Meeting = "meeting:M1";
    public const string Attendee = "meeting:M1/attendee:P4";

    private static readonly Advisor Advisor = Advisor.For(Cores.England, Pack.Of(new StaffordshirePack()));

    private readonly JsonObject _file;
    private readonly string _authority;

    private ACase(JsonObject file, string authority) => (_file, _authority) = (file, authority);

    public string Pair => $"{Child}/{Authority}";

    public string Authority => $"authority:{_authority}";

    /// <summary>A child of eight of whom nothing more is known than an incident in an area on a day.</summary>
    public static ACase Of(string on = "2024-04-02", string authority = Staffordshire) => new(
        new JsonObject
        {
            ["schemaVersion"] = 1,
            ["case"] = "INVENTED-TEST",
            ["incident"] = new JsonObject { ["occurredOn"] = on, ["place"] = new JsonObject { ["authority"] = authority } },
            ["children"] = new JsonArray(new JsonObject { ["ref"] = "A", ["bornOn"] = "2016-03-01", ["residence"] = new JsonObject { ["authority"] = authority } }),
            ["authorities"] = new JsonArray(new JsonObject { ["code"] = authority }),
            ["local"] = new JsonObject { ["staffordshire"] = new JsonObject() },
            ["events"] = new JsonObject { ["completeTo"] = on },
        },
        authority);

    /// <summary>The child was seriously harmed; the authority knows it and suspects neglect, all on one day.</summary>
    public static ACase Harmed(string on = "2024-04-02", string authority = Staffordshire) => Of(on, authority)
        .With("died", false)
        .With("harmAssessments", new JsonArray(new JsonObject { ["judgement"] = "yes", ["on"] = on, ["by"] = "paediatrician-1" }))
        .With("knowledge", new JsonObject
        {
            ["items"] = new JsonArray(new JsonObject
            {
                ["by"] = authority,
                ["knewOfIncident"] = on,
                ["knewOfDeathOrSeriousHarm"] = on,
                ["views"] = new JsonArray(new JsonObject { ["view"] = "suspected", ["on"] = on }),
            }),
        });

    /// <summary>Harmed on Tue 2, notified and referred on Fri 5 April 2024; Mon 15 and Tue 16 April are working days 6 and 7 after the referral.</summary>
    public static ACase Referred(string authority = Staffordshire) => Harmed("2024-04-02", authority).Notified("2024-04-05").Referral("2024-04-05").CompleteTo("2024-04-30");

    /// <summary>A fact about the child.</summary>
    public ACase With(string fact, JsonNode? value)
    {
        _file["children"]![0]![fact] = value;
        return this;
    }

    public ACase Notified(string on)
    {
        _file["notifications"] = new JsonArray(new JsonObject
        {
            ["ref"] = "N1",
            ["authority"] = _authority,
            ["recipients"] = new JsonArray(new JsonObject { ["body"] = "panel" }, new JsonObject { ["body"] = "safeguarding-partners", ["area"] = _authority }),
            ["children"] = new JsonArray("A"),
            ["sentOn"] = on,
        });
        return this;
    }

    public ACase Referral(string? on)
    {
        _file["authorities"]![0]!["referralReceivedOn"] = on;
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
    public ACase Partnership(string fact, JsonNode? value) => Local("authorities", _authority, fact, value);

    public ACase Agency(string fact, JsonNode? value) => Local("agencies", "school-1", fact, value);

    public ACase AtMeeting(string fact, JsonNode? value) => Local("meetings", "M1", fact, value);

    public ACase OfAttendee(string fact, JsonNode? value) => Local("attendees", "M1/P4", fact, value);

    public ACase OfCase(string fact, JsonNode? value)
    {
        _file["local"]!["staffordshire"]![fact] = value;
        return this;
    }

    public ACase CompleteTo(string day)
    {
        _file["events"]!["completeTo"] = day;
        return this;
    }

    public ACase CompleteAgain(string day)
    {
        _file["events"] = new JsonObject { ["completeTo"] = day };
        return this;
    }

    /// <summary>The events may be incomplete, and what is not recorded may have happened.</summary>
    public ACase PerhapsIncomplete()
    {
        _file.Remove("events");
        return this;
    }

    /// <summary>The natural part of the advice, with the prompts and conflicts that do not apply.</summary>
    public AdvicePart Part() => Assert.Single(Of(_file.ToJsonString(), forced: false, everything: true).Parts);

    /// <summary>What becomes of a rule as advice tells it: null where nothing is told.</summary>
    public Outcome? Told(string id, string? subject = null) => OutcomeIn(Paper(), $"staffordshire.{id}", subject ?? Pair);

    /// <summary>The natural part of the advice as people read it.</summary>
    public AdvicePart Paper() => Assert.Single(Of(_file.ToJsonString(), forced: false, everything: false).Parts);

    /// <summary>What becomes of a rule: whether it is met, owed or started; null where its pack or its time is not there.</summary>
    public Outcome? Outcome(string id, string? subject = null) => OutcomeIn(Part(), $"staffordshire.{id}", subject ?? Pair);

    public DutyFinding Duty(string id, string? subject = null) =>
        Assert.Single(Part().Duties, duty => duty.Id == (id.StartsWith("england.", StringComparison.Ordinal) ? id : $"staffordshire.{id}") && duty.Subject == (subject ?? Pair));

    public ChecklistItem Item(string checklist, string item, string subject) =>
        Assert.Single(Assert.Single(Part().Checklists, list => list.Id == $"staffordshire.{checklist}" && list.Subject == subject).Items, one => one.Id == item);

    public static Outcome? OutcomeIn(AdvicePart part, string id, string subject)
    {
        bool Is(Finding finding) => finding.Id == id && finding.Subject == subject;
        return part.Criteria.SingleOrDefault(Is)?.Outcome
            ?? part.Categories.SingleOrDefault(Is)?.Outcome
            ?? part.Clocks.SingleOrDefault(Is)?.Outcome
            ?? part.Duties.SingleOrDefault(Is)?.Owed
            ?? part.Quorum.SingleOrDefault(Is)?.Outcome
            ?? part.Prompts.SingleOrDefault(Is)?.Outcome
            ?? part.Conflicts.SingleOrDefault(Is)?.Outcome
            ?? part.Checklists.SingleOrDefault(Is)?.Outcome;
    }

    /// <summary>Advice about a case file.</summary>
    public static Advice Of(string json, bool forced, bool everything)
    {
        var reading = CaseFileReader.Read(json);
        Assert.Empty(reading.Problems);
        var decision = Advisor.Decide(reading.File!, SystemMoment, new AdviceOptions { Forced = forced ? [new ForcedEdition("staffordshire", null)] : [] });
        return everything ? decision.ExplainEverything() : decision.Explain();
    }

    // Where a file does not say up to when it is complete: long after every case.
    private static readonly Instant SystemMoment = Instant.FromUtc(2028, 1, 31, 12, 0);

    private ACase Local(string group, string key, string fact, JsonNode? value)
    {
        var local = (JsonObject)_file["local"]!["staffordshire"]!;
        var records = (JsonObject)(local[group] ??= new JsonObject());
        var record = (JsonObject)(records[key] ??= new JsonObject());
        record[fact] = value;
        return this;
    }
}
