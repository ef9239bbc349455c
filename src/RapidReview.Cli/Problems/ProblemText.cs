using System.Globalization;
using System.Text;
using RapidReview.Documents.Writing;
using RapidReview.Problems;

namespace RapidReview.Cli.Problems;

/// <summary>Problems as people read them: a line with the code, the place and what was found, and a line with the remedy.</summary>
internal static class ProblemText
{
    public static string Of(IReadOnlyList<Problem> problems)
    {
        var text = new StringBuilder();
        foreach (var problem in problems)
        {
            var place = string.Join(' ', new[] { problem.Document, problem.Pointer }.Where(part => part.Length > 0));
            text.Append(problem.Code).Append(place.Length > 0 ? $" {place}: " : ": ").Append(problem.Found.TrimEnd('.'));
            text.Append(problem.Suggestion is { } meant ? $"; did you mean `{meant}`?" : ".").Append('\n');
            var remedy = new Page(Machine.Screen.PlainWidth);
            remedy.Paragraph(6, $"{problem.Remedy.TrimEnd('.')}.");
            text.Append(PlainText.Of(remedy));
        }

        if (problems.Count > 1)
            text.Append(CultureInfo.InvariantCulture, $"{problems.Count} problems. Nothing was advised.\n");
        return Printable(text.ToString());
    }

    /// <summary>The text without anything that a terminal would obey: arguments and file names come from outside.</summary>
    public static string Printable(string text) =>
        string.Concat(text.Select(letter => letter != '\n' && (char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format) ? '?' : letter));
}
