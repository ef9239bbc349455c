namespace RapidReview.Cli.Commands;

/// <summary>An id with, if wanted, whom it is about, as in <c>salford.agenda#authority:E08000006</c>.</summary>
internal static class WithSubject
{
    /// <summary>The id and the key of the subject; no subject where none is named.</summary>
    public static (string Id, string? Subject) Split(string text) =>
        text.IndexOf('#') is var at and >= 0 ? (text[..at], text[(at + 1)..]) : (text, null);
}
