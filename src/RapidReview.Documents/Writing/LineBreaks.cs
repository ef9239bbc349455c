namespace RapidReview.Documents.Writing;

/// <summary>Finds where a text breaks into lines: at spaces, and within a word only where it alone is too long.</summary>
internal static class LineBreaks
{
    /// <summary>The stretches that become lines; the spaces between them are left out. An empty text is one empty line.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text, int width)
    {
        var room = Math.Max(1, width);
        var start = 0;
        while (text.Length - start > room)
        {
            var at = text.LastIndexOf(' ', start + room, room + 1);
            var end = at > start ? at : start + room;
            yield return (start, text.AsSpan(start, end - start).TrimEnd(' ').Length);
            start = end;
            while (start < text.Length && text[start] == ' ')
                start++;
        }

        if (start < text.Length || text.Length == 0)
            yield return (start, text.Length - start);
    }
}
