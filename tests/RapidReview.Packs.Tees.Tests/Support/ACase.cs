using System.Text.Json.Nodes;

namespace RapidReview.Packs.Tests;

internal sealed partial class ACase
{
    public const string Hartlepool = "E06000001";
    public const string Middlesbrough = "E06000002";
    public const string Redcar = "E06000003";
    public const string Stockton = "E06000004";
    public const string Salford = "E08000006";

    /// <summary>A child of eight of whom nothing more is known than an incident in an area on a day.</summary>
    public static ACase Of(string on = "2024-03-28", string authority = Stockton) =>
        new(on, authority, new JsonObject { ["children"] = new JsonObject { ["A"] = new JsonObject() }, ["authorities"] = new JsonObject { [authority] = new JsonObject() } });

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

    public ACase Incident(string fact, JsonNode? value)
    {
        _file["incident"]![fact] = value;
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
}
