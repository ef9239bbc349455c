using System.Runtime.CompilerServices;
using RapidReview.Facts;

namespace RapidReview.Documents.Model;

/// <summary>Words that belong together, in pieces that may stand out. It breaks where there is no more room, and nowhere else.</summary>
/// <param name="Runs">The pieces, in order.</param>
[CollectionBuilder(typeof(Line), nameof(Of))]
public sealed record Line(Items<Run> Runs)
{
    /// <summary>The words without what makes them stand out.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>A line that is one piece in no special tone.</summary>
    public static implicit operator Line(string text) => FromString(text);

    /// <summary>A line that is one piece in no special tone: the named alternative to the conversion.</summary>
    public static Line FromString(string text) => Of(new Run(text));

    /// <summary>A line of these pieces.</summary>
    public static Line Of(params ReadOnlySpan<Run> runs) => new(Items.Of(runs));

    /// <summary>The pieces, in order.</summary>
    public IEnumerator<Run> GetEnumerator() => Runs.GetEnumerator();
}
