namespace RapidReview.Problems;

/// <summary>
/// One thing that makes an input unusable, in the words of the domain: where it is, what was found, and what would be
/// right. Never quotes a value that could identify a child.
/// </summary>
public sealed record Problem
{
    /// <summary>The stable code, such as <c>RR103</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The document, such as a file name; empty for a text that has no name.</summary>
    public string Document { get; init; } = "";

    /// <summary>Where in the document: a JSON pointer such as <c>/children/0/dateOfBirth</c>, or empty for the document as a whole.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>What is wrong there, as a sentence without a full stop. User input stands in backticks.</summary>
    public required string Found { get; init; }

    /// <summary>What would be right, as a sentence without a full stop.</summary>
    public required string Remedy { get; init; }

    /// <summary>A near miss that was probably meant; null if there is none.</summary>
    public string? Suggestion { get; init; }

    /// <summary>One line: code, document, pointer, what was found, the remedy and the suggestion.</summary>
    public override string ToString()
    {
        var place = string.Join(' ', new[] { Document, Pointer }.Where(part => part.Length > 0));
        var meant = Suggestion is null ? "." : $"; did you mean `{Suggestion}`?";
        return $"{Code}{(place.Length > 0 ? " " : "")}{place}: {Found.TrimEnd('.')}{meant} {Remedy}";
    }
}
