using System.Text.Json.Nodes;
using RapidReview.Findings;
using RapidReview.Rules;

namespace RapidReview.Packs.Tests;

/// <summary>An invented case, built step by step as a case file, and what the pack says of it. Days are written as 2024-03-28.</summary>
internal sealed partial class ACase
{
    public const string Child = "child:A";

    // Where a file does not say up to when it is complete: long after every case.
    private const string LongAfter = "2028-01-31";

    private readonly JsonObject _file;
    private readonly string _authority;

    /// <summary>A child of eight of whom nothing more is known than an incident in an area on a day.</summary>
    private ACase(string on, string authority, JsonObject local)
    {
        _authority = authority;
        _file = new JsonObject
        {
            ["schemaVersion"] = 1,
            ["case"] = "INVENTED-TEST",
            ["incident"] = new JsonObject { ["occurredOn"] = on, ["place"] = new JsonObject { ["authority"] = authority } },
            ["children"] = new JsonArray(new JsonObject { ["ref"] = "A", ["bornOn"] = "2016-03-01", ["residence"] = new JsonObject { ["authority"] = authority } }),
            ["authorities"] = new JsonArray(new JsonObject { ["code"] = authority }),
            ["local"] = new JsonObject { [PackUnderTest.Id] = local },
            ["events"] = new JsonObject { ["completeTo"] = on },
        };
    }

    /// <summary>The child with the authority of the place.</summary>
    public string Pair => $"{Child}/{Authority}";

    public string Authority => $"authority:{_authority}";

    private JsonObject Local => (JsonObject)_file["local"]![PackUnderTest.Id]!;

    /// <summary>A fact about the child.</summary>
    public ACase With(string fact, JsonNode? value)
    {
        _file["children"]![0]![fact] = value;
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

    public ACase CompleteTo(string day)
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
    public AdvicePart Part() => Look.Natural(Decide().ExplainEverything());

    /// <summary>The natural part of the advice as people read it.</summary>
    public AdvicePart Paper() => Look.Natural(Decide().Explain());

    /// <summary>The part that is forced.</summary>
    public AdvicePart Forced() => Assert.Single(Decide(PackUnderTest.Id).ExplainEverything().Parts, part => part.Forced);

    /// <summary>What becomes of a rule as advice tells it: null where nothing is told.</summary>
    public Outcome? Told(string id, string? subject = null) => Look.OutcomeOf(Paper(), PackUnderTest.Prefix + id, subject ?? Pair);

    /// <summary>What becomes of a rule: whether it is met, owed or started; null where its pack or its time is not there.</summary>
    public Outcome? Outcome(string id, string? subject = null) => Look.OutcomeOf(Part(), PackUnderTest.Prefix + id, subject ?? Pair);

    public DutyFinding Duty(string id, string? subject = null) =>
        GoldenCase.Duty(Part(), id.StartsWith("england.", StringComparison.Ordinal) ? id : PackUnderTest.Prefix + id, subject ?? Pair);

    private Decision Decide(params string[] forced) =>
        CaseText.Of(_file.ToJsonString()).Decide(PackUnderTest.Advisor, _file.ContainsKey("events") ? null : LongAfter, forced);
}
