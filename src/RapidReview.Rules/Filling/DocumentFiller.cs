using System.Collections.Concurrent;
using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Packs.Templates;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Filling;

/// <summary>Fills documents from decided cases. Immutable in what it answers; safe to share between threads.</summary>
internal sealed class DocumentFiller
{
    private readonly ConcurrentDictionary<(RuleSet Rules, string Id), CompiledDocument> _compiled = [];

    /// <summary>Compiles the documents of every pack together with its core.</summary>
    /// <exception cref="PackException">A document cannot be filled; every problem is listed.</exception>
    public static DocumentFiller For(LoadedPacks packs)
    {
        var (filler, problems) = (new DocumentFiller(), new List<Problem>());
        foreach (var pack in packs.Packs.Where(pack => pack.Documents.Count > 0))
        {
            var rules = packs.With(pack);
            foreach (var template in pack.Documents)
            {
                if (DocumentCompiler.Compile(rules, template, problems) is { } compiled)
                    filler._compiled[(rules, template.Id)] = compiled;
            }
        }

        return problems.Count > 0 ? throw new PackException(Items.From(problems)) : filler;
    }

    /// <summary>The documents that arise, or may: of the natural parts first, then of packs that were forced and stand in none of those.</summary>
    /// <param name="decided">The decided case.</param>
    /// <param name="advice">The advice for it.</param>
    /// <param name="id">The id of a document; null for all.</param>
    public IEnumerable<FilledDocument> Fill(DecidedCase decided, Advice advice, string? id)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < decided.Parts.Count; i++)
        {
            var part = decided.Parts[i];
            var templates = part.Decider.Rules.Packs.SelectMany(pack => pack.Documents).Where(template => (id is null || template.Id == id) && (part.Forced || IsUsed(template, decided.Seen.AsAt)) && told.Add(template.Id)).ToList();
            foreach (var filled in templates.SelectMany(template => Fill(decided, part, advice, advice.Parts[i], template)))
                yield return filled;
        }
    }

    private static bool IsUsed(DocumentTemplate template, Instant asAt) => London.DateOf(asAt) is var day && template.From <= day && !(template.Until <= day);

    private IEnumerable<FilledDocument> Fill(DecidedCase decided, DecidedPart part, Advice advice, AdvicePart told, DocumentTemplate template)
    {
        var document = _compiled.GetOrAdd((part.Decider.Rules, template.Id), key => DocumentCompiler.Compile(key.Rules, template, [])!);
        foreach (var subject in part.Subjects.Of(document.Kind))
        {
            var frame = new Frame(part.Board) { Subject = subject, Governing = London.DateOf(decided.Seen.AsAt) };
            var arises = Arises(document, part, frame);
            if (arises.IsFalse)
                continue;
            yield return new FilledDocument
            {
                Id = template.Id,
                Title = template.Title,
                Pack = template.Pack,
                Subject = subject.Key,
                Marking = template.Marking,
                Arises = Explanation.Wording.Outcome(arises),
                Sources = document.Sources,
                Blocks = Items.From(document.Blocks(new FillContext(decided, told, frame))),
                Advice = advice,
                Part = told,
            };
        }
    }

    private static Truth Arises(CompiledDocument document, DecidedPart part, Frame frame) =>
        (part.Forced || document.Area is null ? Truth.True : document.Area.Evaluate(frame))
        & (document.Arises is null ? Truth.True : part.Board.Cases.Settled(document.Arises, frame));
}
