using NodaTime;
using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>
/// A form, letter, agenda or other document of a partnership, as its pack supplies it: data that says what stands where, and
/// which facts fill it. Immutable; <see cref="Advisor.Fill"/> fills it from a case.
/// </summary>
public sealed record DocumentTemplate
{
    internal DocumentTemplate(Type subject, Items<BlockTemplate> blocks, string file) => (Subject, Blocks, File) = (subject, blocks, file);

    /// <summary>The lasting id, such as <c>salford.agenda</c>: the pack's id and the name of the file.</summary>
    public required string Id { get; init; }

    /// <summary>The title, as it heads the document.</summary>
    public required string Title { get; init; }

    /// <summary>The id of the pack that supplies it.</summary>
    public required string Pack { get; init; }

    /// <summary>What there is one of for each: the spelling of a kind of subject, such as <c>authority</c>.</summary>
    public required string About { get; init; }

    /// <summary>The first day on which it is used, by the moment asked.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The day from which it is no longer used; null while it is.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>How the paper is marked, such as <c>Confidential once filled in</c>; null for no marking.</summary>
    public string? Marking { get; init; }

    /// <summary>The provisions on which it rests, each with what it says.</summary>
    internal Items<(string Provision, string Says)> Cites { get; init; } = [];

    /// <summary>The authorities for which it is used; empty for all of the pack's.</summary>
    internal Items<AuthorityCode> Areas { get; init; } = [];

    /// <summary>The type of its subject.</summary>
    internal Type Subject { get; }

    /// <summary>Where it arises: where this is false there is none. Null: always.</summary>
    internal Condition? OnlyWhere { get; init; }

    /// <summary>What it says, in order.</summary>
    internal Items<BlockTemplate> Blocks { get; }

    /// <summary>The file in which it stands, for messages.</summary>
    internal string File { get; }

    /// <summary>Everything in it that somebody could look for: its headings, fields, columns and entries, in order.</summary>
    public IEnumerable<string> Labels => Blocks.SelectMany(block => block.Labels);
}
