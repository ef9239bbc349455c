using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Documents.Panel;

/// <summary>One topic of the paper, told for each nation whose law applies.</summary>
internal static class Topic
{
    /// <summary>The topic; nothing where there is nothing to tell. Where several nations' law applies, each has a heading.</summary>
    /// <param name="title">What heads it.</param>
    /// <param name="parts">The parts that apply.</param>
    /// <param name="tell">What is told of a part, and the level of its own headings.</param>
    /// <param name="first">What is told first of all of them together; null for nothing.</param>
    public static IEnumerable<Block> Of(string title, Items<AdvicePart> parts, Func<AdvicePart, int, IEnumerable<Block>> tell, IEnumerable<Block>? first = null)
    {
        var told = parts.Select(part => (part, Blocks: tell(part, parts.Count > 1 ? 3 : 2).ToList())).Where(one => one.Blocks.Count > 0).ToList();
        if (told.Count == 0)
            yield break;
        yield return new Heading(1, title);
        foreach (var block in first ?? [])
            yield return block;
        foreach (var (part, blocks) in told)
        {
            if (parts.Count > 1)
                yield return new Heading(2, PartWords.Title(part));
            foreach (var block in blocks)
                yield return block;
        }
    }

    /// <summary>A heading with a list beneath; nothing where the list is empty.</summary>
    public static IEnumerable<Block> List(int level, string heading, IEnumerable<ListEntry> entries)
    {
        var all = Items.From(entries);
        if (all.Count == 0)
            yield break;
        yield return new Heading(level, heading);
        yield return new Listing(all);
    }
}
