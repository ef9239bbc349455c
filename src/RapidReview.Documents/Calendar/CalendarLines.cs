using System.Text;
using RapidReview.Documents.Writing;

namespace RapidReview.Documents.Calendar;

/// <summary>The lines of an iCalendar file: escaped, folded at 75 octets, none within a character. Grows; not thread-safe.</summary>
internal sealed class CalendarLines
{
    private const int Most = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A line whose value needs no escape.</summary>
    public void Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Most)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }

    /// <summary>A line whose value is text from anywhere.</summary>
    public void AddText(string name, string text) => Add(name, CleanText.Calendar(text));

    /// <summary>The same with several lines of text in its value.</summary>
    public void AddTexts(string name, IEnumerable<string> texts) => Add(name, string.Join("\\n", texts.Select(CleanText.Calendar)));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
