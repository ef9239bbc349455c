using System.Text.Json;
using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests.Commands;

public class QuestionsCommandTests
{
    private static readonly string Open = Support.Cli.Example("still-open");

    [Fact]
    public void The_questions_read_as_approved() => Approved.Matches("questions-still-open", Support.Cli.Run("questions", Open, "--as-at", "2025-03-14").IsDone().Out);

    [Fact]
    public void What_is_supposed_is_not_asked_any_more()
    {
        Assert.Contains("/incident/place/authority", Support.Cli.Run("questions", Open, "--as-at", "2025-03-14").IsDone().Out, StringComparison.Ordinal);
        Assert.DoesNotContain("/incident/place/authority", Support.Cli.Run("questions", Open, "--as-at", "2025-03-14", "--what-if", "/incident/place/authority=E08000006").IsDone().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_each_question_has_its_place_whom_to_ask_and_what_it_can_do()
    {
        var questions = JsonDocument.Parse(Support.Cli.Run("questions", Open, "--as-at", "2025-03-14", "--format", "json").IsDone().Out).RootElement.GetProperty("questions").EnumerateArray().ToList();

        var place = Assert.Single(questions, question => question.GetProperty("pointer").GetString() == "/incident/place/authority");
        Assert.Equal(("local-authority", "could-change"), (place.GetProperty("ask").GetString(), place.GetProperty("effect").GetString()));
        Assert.True(place.GetProperty("settlesAtMost").GetInt32() >= place.GetProperty("settlesAtLeast").GetInt32());
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_refused() => Support.Cli.Run("questions", Support.Cli.Example("faulty")).IsRefused();
}
