using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>What the answer to a question can do to the advice, in words.</summary>
internal static class TurnWords
{
    /// <summary>One sentence.</summary>
    public static string Of(TurnRow row) => (row.SettlesAtMost, row.SettlesAtLeast) switch
    {
        _ when row.OnlyWithOthers => "Alone it changes nothing; together with other answers it may.",
        (0, _) => row.Effect == TurnEffect.WouldNotChange ? "No answer that was tried changes the advice." : "It may change the advice.",
        var (most, least) when most == least => $"Settles {Findings(most)}.",
        (var most, 0) => $"Settles up to {Findings(most)}, of the answers that were tried.",
        var (most, least) => $"Settles {least} to {Findings(most)}, by what the answer is.",
    };

    /// <summary>What is said of facts that need not be asked for the sake of the advice.</summary>
    public static string Idle(int count) =>
        $"{(count == 1 ? "One more fact is" : $"{count} more facts are")} not known. As the case stands, none of the answers that were tried changes the advice. They may be wanted for other reasons.";

    /// <summary>The same where they are not listed.</summary>
    public static string NotAsked(int count) =>
        $"{(count == 1 ? "One fact that is not known is" : $"{count} facts that are not known are")} not asked for here: as the case stands, none of the answers that were tried changes the advice.";

    private static string Findings(int count) => count == 1 ? "one finding" : $"{count} findings";
}
