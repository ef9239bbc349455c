using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Packs.Templates;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Filling;

/// <summary>A document bound to the rules that it reads, ready to be filled. Immutable.</summary>
/// <param name="Template">The document.</param>
/// <param name="Kind">What there is one of for each.</param>
/// <param name="Arises">Where it arises; null: always.</param>
/// <param name="Area">Where the pack's area is; null: everywhere that the pack is applied.</param>
/// <param name="Sources">The provisions on which it rests.</param>
/// <param name="Blocks">What it says.</param>
internal sealed record CompiledDocument(DocumentTemplate Template, SubjectKind Kind, TruthNode? Arises, TruthNode? Area, Items<Source> Sources, Func<FillContext, IEnumerable<FilledBlock>> Blocks);
