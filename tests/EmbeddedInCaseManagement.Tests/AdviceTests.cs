using System.Net;
using System.Text.Json;
using EmbeddedInCaseManagement.Referrals;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using RapidReview.Rules.Packs;

namespace EmbeddedInCaseManagement.Tests;

/// <summary>An application of its own gives advice on its own cases.</summary>
public sealed class AdviceTests : IDisposable
{
    private readonly Application _application = new();

    public void Dispose() => _application.Dispose();

    [Fact]
    public async Task The_application_still_lists_its_cases()
    {
        var cases = await Get("/cases");
        Assert.Equal(["INVENTED-1", "INVENTED-2"], cases.EnumerateArray().Select(one => one.GetProperty("number").GetString()));
    }

    /// <summary>
    /// Heard of on Friday 3 May 2024. The five working days are 7, 8, 9 and 10 May, since Monday the 6th is a bank holiday, and
    /// Monday 13 May. Notified on Friday 10 May, the fifteen are 13 to 17, 20 to 24, 28 to 31 May, since Monday the 27th is a bank
    /// holiday, and Monday 3 June.
    /// </summary>
    [Theory]
    [InlineData("england.notification.notify-panel", "met-on-time", "2024-05-13")]
    [InlineData("england.notification.tell-partners", "overdue", "2024-05-13")]
    [InlineData("england.rapid-review.submit", "due", "2024-06-03")]
    public async Task A_case_has_its_duties_with_their_last_days(string duty, string state, string due)
    {
        var part = Part(await Get("/cases/INVENTED-1/advice"));
        var found = Finding(part, "duties", duty);
        Assert.Equal((state, due), (found.GetProperty("state").GetString(), found.GetProperty("due").GetString()));
    }

    [Fact]
    public async Task The_partnerships_pack_of_the_folder_takes_part()
    {
        var part = Part(await Get("/cases/INVENTED-1/advice"));
        Assert.Contains("Salford", part.GetProperty("arrangement").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(0, Finding(part, "checklists", "salford.panel.agenda").GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task The_folder_of_packs_that_the_settings_name_lies_where_the_application_is_installed()
    {
        await using var installed = new WebApplicationFactory<Program>();
        using var client = installed.CreateClient();
        Assert.Contains("Salford", Part(await Json(await client.GetAsync(new Uri("/cases/INVENTED-1/advice", UriKind.Relative)))).GetProperty("arrangement").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_has_entered_is_asked_and_never_taken_for_a_no()
    {
        var part = Part(await Get("/cases/INVENTED-2/advice"));
        var notify = Finding(part, "duties", "england.notification.notify-panel");
        Assert.Equal("undetermined", notify.GetProperty("owed").GetString());
        var missing = part.GetProperty("missing").EnumerateArray().Select(one => one.GetProperty("pointer").GetString()).ToList();
        Assert.Contains("/children/0/harmAssessments", missing);
        Assert.DoesNotContain("/children/0/died", missing);
    }

    [Theory]
    [InlineData(null, "undetermined")]
    [InlineData(true, "met")]
    [InlineData(false, "not-met")]
    public async Task Each_answer_of_the_application_reaches_the_rules(bool? serious, string notifiable)
    {
        Save(new() { Reference = "YP-3", BornOn = new(2015, 2, 1), Died = false, SeriousHarm = serious, SeriousHarmJudgedOn = serious is null ? null : new(2024, 5, 3), CouncilLearntOn = serious is true ? new(2024, 5, 3) : null, Concern = Concern.Suspected, ConcernSince = new(2024, 5, 3) });
        var part = Part(await Get("/cases/INVENTED-3/advice"));
        Assert.Equal(notifiable, Finding(part, "criteria", "england.notification.serious-incident").GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task A_case_that_cannot_be_is_refused_with_every_problem()
    {
        Save(new() { Reference = "YP-3", BornOn = new(2015, 2, 1), Died = false, DiedOn = new(2014, 5, 6) });
        using var client = _application.CreateClient();
        var answer = await client.GetAsync(new Uri("/cases/INVENTED-3/advice", UriKind.Relative));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problems = (await Json(answer, succeeds: false)).GetProperty("problems").EnumerateArray().ToList();
        Assert.Equal(2, problems.Count);
        Assert.All(problems, problem =>
        {
            Assert.StartsWith("RR", problem.GetProperty("code").GetString(), StringComparison.Ordinal);
            Assert.StartsWith("/children/0/", problem.GetProperty("pointer").GetString(), StringComparison.Ordinal);
            Assert.NotEqual("", problem.GetProperty("remedy").GetString());
        });
    }

    [Fact]
    public async Task A_case_that_is_not_there_is_not_found()
    {
        using var client = _application.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/cases/INVENTED-9/advice", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_reload_takes_the_changed_pack()
    {
        using var client = _application.CreateClient();
        _application.Write("pack.json", _application.Read("pack.json").Replace("the rapid review panel's agenda", "the agenda as changed", StringComparison.Ordinal));
        Assert.DoesNotContain("as changed", Arrangement(await Get("/cases/INVENTED-1/advice")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Reload(client));
        Assert.Contains("as changed", Arrangement(await Get("/cases/INVENTED-1/advice")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reload_that_is_refused_says_why_and_keeps_the_rules_that_were_in_use()
    {
        using var client = _application.CreateClient();
        _application.Write("rules.json", "{");
        var answer = await client.PostAsync(new Uri("/packs/reload", UriKind.Relative), content: null);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("RR201", (await Json(answer, succeeds: false)).GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Contains("Salford", Arrangement(await Get("/cases/INVENTED-1/advice")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_pack_stops_the_start()
    {
        _application.Write("pack.json", _application.Read("pack.json").Replace("\"salford.panel.agenda\",", "", StringComparison.Ordinal));
        var refused = Assert.Throws<PackException>(() => _application.CreateClient());
        Assert.Contains("salford.panel.agenda", refused.Message, StringComparison.Ordinal);
    }

    private void Save(YoungPerson person) => _application.Services.GetRequiredService<ReferralStore>().Save(new()
    {
        Number = "INVENTED-3",
        HappenedOn = new(2024, 5, 3),
        Council = "E08000006",
        CouncilHeardOn = new(2024, 5, 3),
        EnteredUpTo = new(2024, 5, 14),
        YoungPeople = [person],
    });

    private async Task<JsonElement> Get(string path)
    {
        using var client = _application.CreateClient();
        return await Json(await client.GetAsync(new Uri(path, UriKind.Relative)));
    }

    private static async Task<HttpStatusCode> Reload(HttpClient client) => (await client.PostAsync(new Uri("/packs/reload", UriKind.Relative), content: null)).StatusCode;

    private static async Task<JsonElement> Json(HttpResponseMessage answer, bool succeeds = true)
    {
        Assert.Equal(succeeds, answer.IsSuccessStatusCode);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    private static JsonElement Part(JsonElement advice) => Assert.Single(advice.GetProperty("parts").EnumerateArray());

    private static JsonElement Finding(JsonElement part, string kind, string id)
    {
        var found = part.GetProperty(kind).EnumerateArray().Where(one => one.GetProperty("id").GetString() == id).ToList();
        Assert.True(found.Count == 1, $"{found.Count} of the {kind} are `{id}`.");
        return found[0];
    }

    private static string? Arrangement(JsonElement advice) => Part(advice).GetProperty("arrangement").GetString();
}
