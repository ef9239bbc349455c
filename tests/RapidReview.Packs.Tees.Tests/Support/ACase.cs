using System.Text.Json.Nodes;
using NodaTime;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;

namespace RapidReview.Packs.Tees.Tests.Support;

/// <summary>An invented case, built step by step as a case file, and what Tees says of it. Days are written as 2024-03-28.</summary>
internal sealed class ACase
{
    public const string Hartlepool = "E06000001";
    public const string Middlesbrough = "E06000002";
    public const string Redcar = "E06000003";
    public const string Stockton = "E06000004";
    public const string Salford = "E08000006";
    public const string Child = "child:A";

    private static readonly Advisor Tees = Advisor.For(Cores.England, Pack.Of(new TeesPack()));

    private readonly JsonObject _file;
    private readonly string _authority;

    private ACase(JsonObject file, string authority) => (_file, _authority) = (file, authority);

    /// <summary>The child with the authority of the place.</summary>
    public string Pair => $"{Child}/{Authority}";

    public string Authority => $"authority:{_authority}";

    /// <summary>A child of eight of whom nothing more is known than an incident in an area on a day.</summary>
    public static ACase Of(string on = "2024-03-28", string authority = Stockton) => new(
        new JsonObject
        {
            ["schemaVersion"] = 1,
            ["case"] = "INVENTED-TEST",
            ["incident"] = new JsonObject { ["occurredOn"] = on, ["place"] = new JsonObject { ["authority"] = authority } },
            ["children"] = new JsonArray(new JsonObject
            {
                ["ref"] = "A",
                ["bornOn"] = "2016-03-01",
                ["residence"] = new JsonObject { ["authority"] = authority },
            }),
            ["authorities"] = new JsonArray(new JsonObject { ["code"] = authority }),
            ["local"] = new JsonObject { ["tees"] = new JsonObject { ["children"] = new JsonObject { ["A"] = new JsonObject() }, ["authorities"] = new JsonObject { [authority] = new JsonObject() } } },
            ["events"] = new JsonObject { ["completeTo"] = on },
        },
        authority);

    /// <summary>The child was seriously harmed; the authority knows it and suspects neglect, all on one day; a strategy meeting looks at it.</summary>
    public static ACase Harmed(string on = "2024-03-28", string authority = Stockton) => Of(on, authority)
        .With("died", false)
        .Judged("yes", on)
        .Known(on)
        .Incident("pathway", "strategy-meeting");

    /// <summary>The child has died by suspected suicide; the authority knows it and suspects neglect, all on one day.</summary>
    public static ACase Died(string on = "2024-03-28", string authority = Stockton) => Of(on, authority)
        .With("diedOn", on)
        .With("mannerOfDeath", "suspected-suicide")
        .Known(on)
        .Incident("pathway", "child-death-review");

    /// <summary>The child was harmed, not seriously in the recorded judgement; neglect is suspected.</summary>
    public static ACase NearMiss(string on = "2023-05-05", string authority = Stockton) => Of(on, authority)
        .With("died", false)
        .Judged("no", on)
        .Known(on)
        .Incident("pathway", "strategy-meeting");

    /// <summary>A fact about the child.</summary>
    public ACase With(string fact, JsonNode? value)
    {
        TheChild[fact] = value;
        return this;
    }

    public ACase Incident(string fact, JsonNode? value)
    {
        _file["incident"]![fact] = value;
        return this;
    }

    public ACase Judged(string judgement, string on) =>
        With("harmAssessments", new JsonArray(new JsonObject { ["judgement"] = judgement, ["on"] = on, ["by"] = "paediatrician-1" }));

    public ACase Known(string on, string? view = "suspected") => With("knowledge", new JsonObject
    {
        ["items"] = new JsonArray(new JsonObject
        {
            ["by"] = _authority,
            ["knewOfIncident"] = on,
            ["knewOfDeathOrSeriousHarm"] = on,
            ["views"] = view is null ? new JsonArray() : new JsonArray(new JsonObject { ["view"] = view, ["on"] = on }),
        }),
    });

    /// <summary>The authority notified the Panel and told its partners.</summary>
    public ACase Notified(string on, bool partners = true)
    {
        var recipients = new JsonArray(new JsonObject { ["body"] = "panel" });
        if (partners)
            recipients.Add(new JsonObject { ["body"] = "safeguarding-partners", ["area"] = _authority });
        _file["notifications"] = new JsonArray(new JsonObject { ["ref"] = "N1", ["authority"] = _authority, ["recipients"] = recipients, ["children"] = new JsonArray("A"), ["sentOn"] = on });
        return this;
    }

    /// <summary>A fact about the authority and its partnership, such as <c>rapidReview.submittedOn</c>.</summary>
    public ACase Did(string fact, string on)
    {
        var (record, property) = (fact.Split('.')[0], fact.Split('.')[1]);
        var authority = (JsonObject)_file["authorities"]![0]!;
        authority[record] ??= new JsonObject();
        authority[record]![property] = on;
        return this;
    }

    /// <summary>Anything else at the top of the file.</summary>
    public ACase Also(string property, string json)
    {
        _file[property] = JsonNode.Parse(json);
        return this;
    }

    /// <summary>A fact that Tees declares of the child.</summary>
    public ACase Says(string fact, JsonNode? value)
    {
        Local["children"]!["A"]![fact] = value;
        return this;
    }

    /// <summary>A fact that Tees declares of the authority.</summary>
    public ACase Partnership(string fact, JsonNode? value)
    {
        Local["authorities"]![_authority]![fact] = value;
        return this;
    }

    /// <summary>Facts that Tees declares of a meeting.</summary>
    public ACase Meeting(string reference, string json)
    {
        Local["meetings"] = new JsonObject { [reference] = JsonNode.Parse(json) };
        return this;
    }

    public ACase CompleteTo(string day)
    {
        _file["events"]!["completeTo"] = day;
        return this;
    }

    /// <summary>The events may be incomplete, and what is not recorded may have happened.</summary>
    public ACase PerhapsIncomplete()
    {
        _file.Remove("events");
        return this;
    }

    /// <summary>The natural part of the advice, with the prompts and conflicts that do not apply.</summary>
    public AdvicePart Part() => Assert.Single(Advise().Parts);

    /// <summary>The part that is forced.</summary>
    public AdvicePart Forced() => Assert.Single(Advise(forced: true).Parts, part => part.Forced);

    public Advice Advise(bool forced = false) => Of(_file.ToJsonString(), forced, everything: true);

    /// <summary>What becomes of a rule as advice tells it: null where nothing is told.</summary>
    public Outcome? Told(string id, string? subject = null) =>
        OutcomeIn(Assert.Single(Of(_file.ToJsonString(), forced: false, everything: false).Parts), $"tees.{id}", subject ?? Pair);

    /// <summary>What becomes of a rule: whether it is met, owed or started; null where its pack or its time is not there.</summary>
    public Outcome? Outcome(string id, string? subject = null) => OutcomeIn(Part(), $"tees.{id}", subject ?? Pair);

    public DutyFinding Duty(string id, string? subject = null) =>
        Assert.Single(Part().Duties, duty => duty.Id == (id.StartsWith("england.", StringComparison.Ordinal) ? id : $"tees.{id}") && duty.Subject == (subject ?? Pair));

    public static Outcome? OutcomeIn(AdvicePart part, string id, string subject)
    {
        bool Is(Finding finding) => finding.Id == id && finding.Subject == subject;
        return part.Criteria.SingleOrDefault(Is)?.Outcome
            ?? part.Categories.SingleOrDefault(Is)?.Outcome
            ?? part.Clocks.SingleOrDefault(Is)?.Outcome
            ?? part.Duties.SingleOrDefault(Is)?.Owed
            ?? part.Prompts.SingleOrDefault(Is)?.Outcome
            ?? part.Conflicts.SingleOrDefault(Is)?.Outcome
            ?? part.Checklists.SingleOrDefault(Is)?.Outcome;
    }

    /// <summary>Advice about a case file.</summary>
    public static Advice Of(string json, bool forced, bool everything)
    {
        var reading = CaseFileReader.Read(json);
        Assert.Empty(reading.Problems);
        var decision = Tees.Decide(reading.File!, SystemMoment, new AdviceOptions { Forced = forced ? [new ForcedEdition("tees", null)] : [] });
        return everything ? decision.ExplainEverything() : decision.Explain();
    }

    // Where a file does not say up to when it is complete: long after every case.
    private static readonly Instant SystemMoment = Instant.FromUtc(2028, 1, 31, 12, 0);

    private JsonObject TheChild => (JsonObject)_file["children"]![0]!;

    private JsonNode Local => _file["local"]!["tees"]!;
}
