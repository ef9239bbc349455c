using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Packs.Templates;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Filling;

/// <summary>Binds a document to the rules of its pack with the core. What cannot be bound is a problem, and nothing is left to go wrong later.</summary>
internal sealed class DocumentCompiler
{
    /// <summary>What stands above blocks of which it is not known whether they are meant.</summary>
    private const string Unsure = "Whether what follows belongs here is not yet known.";

    private readonly RuleSet _rules;
    private readonly DocumentTemplate _template;
    private readonly List<Problem> _problems;
    private readonly FieldCompiler _fields;
    private readonly ExtractCompiler _extracts;

    private DocumentCompiler(RuleSet rules, DocumentTemplate template, List<Problem> problems)
    {
        (_rules, _template, _problems) = (rules, template, problems);
        _fields = new FieldCompiler(at => new Binder(template.File, at, rules.Names, problems));
        _extracts = new ExtractCompiler(rules, template, problems);
    }

    /// <summary>The document, ready to be filled; null if there are problems.</summary>
    public static CompiledDocument? Compile(RuleSet rules, DocumentTemplate template, List<Problem> problems)
    {
        var before = problems.Count;
        var compiled = new DocumentCompiler(rules, template, problems).Compile();
        return problems.Count == before ? compiled : null;
    }

    private CompiledDocument Compile()
    {
        var scope = Scope.Of(_template.Subject, _rules.Declared);
        var kind = SubjectKinds.Of(_template.Subject)!.Value;
        var pack = _rules.Packs.First(pack => pack.Manifest.Id == _template.Pack);
        var arises = _template.OnlyWhere is { } where ? _fields.Condition(where, "/onlyWhere", scope) : null;
        var area = LocalArea.Of(pack.Manifest, [.. _template.Areas.Select(code => code.Value)], kind) is { } here ? _fields.Condition(here, "/areas", scope) : null;
        return new CompiledDocument(_template, kind, arises, area, Items.From(Sources(pack)), Blocks(_template.Blocks, scope));
    }

    private IEnumerable<Source> Sources(Pack pack)
    {
        foreach (var (provision, says) in _template.Cites)
        {
            if ((pack.Sources.Find(provision) ?? _rules.Core.Sources.Find(provision)) is { } found)
                yield return PartBuilder.Source(found, says);
            else
                _problems.Add(PackProblems.NoSuchThing(_template.File, "/cites", "provision", provision, DataFile.Nearest(provision, _rules.Sources.Provisions.Select(known => known.Id))));
        }
    }

    private Func<FillContext, IEnumerable<FilledBlock>> Blocks(Items<BlockTemplate> blocks, Scope scope)
    {
        var compiled = blocks.Select(block => Block(block, scope)).ToArray();
        return context => compiled.SelectMany(block => block(context));
    }

    private Func<FillContext, IEnumerable<FilledBlock>> Block(BlockTemplate block, Scope scope)
    {
        switch (block)
        {
            case HeadingTemplate heading:
                return _ => [new FilledHeading(heading.Level, heading.Text)];
            case ParagraphTemplate paragraph:
                var said = _fields.Phrase(paragraph.Phrase, paragraph.At, scope);
                return context => [new FilledParagraph(said(context), paragraph.IsNote)];
            case ListTemplate list:
                var entries = list.Entries.Select(entry => _fields.Phrase(entry, list.At, scope)).ToArray();
                return context => [new FilledList(Items.From(entries.Select(entry => entry(context))), list.Numbered)];
            case FormTemplate form:
                var fields = form.Fields.Select(field => _fields.Field(field, scope)).ToArray();
                return context => [new FilledForm(form.Caption, Items.From(fields.Select(field => field(context))))];
            case TableTemplate table:
                return Table(table, scope);
            case EachTemplate each:
                return Each(each, scope);
            case WhereTemplate where:
                return Where(where, scope);
            case AdviceTemplate advice:
                return _extracts.Of(advice);
            default:
                return _ => [new FilledNewPage()];
        }
    }

    private Func<FillContext, IEnumerable<FilledBlock>> Table(TableTemplate table, Scope scope)
    {
        var rows = table.Rows is { } list ? _fields.Items(list, $"{table.At}/in", scope) : null;
        var inner = table.Rows is { } named ? scope.With(named.Name, named.Item) : scope;
        var columns = table.Columns.Select(column => _fields.Field(column, inner)).ToArray();
        var heads = Items.From(table.Columns.Select(column => column.Label));
        return context => [new FilledTable(table.Caption, heads, Items.From(rows is null ? [] : rows.Through(context, isSure => Row(columns, context, isSure))), table.Blank, rows?.IsComplete(context))];
    }

    private static Items<FilledField> Row(Func<FillContext, FilledField>[] columns, FillContext context, bool isSure)
    {
        var cells = columns.Select(column => column(context)).ToArray();
        if (!isSure)
            cells[0] = cells[0].Noting($"({ItemWalk.Unsure})");
        return Items.Of<FilledField>(cells);
    }

    private Func<FillContext, IEnumerable<FilledBlock>> Each(EachTemplate each, Scope scope)
    {
        var items = _fields.Items(each.List, $"{each.At}/each", scope);
        var blocks = Blocks(each.Blocks, scope.With(each.List.Name, each.List.Item));
        return context =>
        {
            var told = (items?.Through(context, isSure => Items.From((isSure ? [] : new FilledBlock[] { new FilledParagraph(Unsure, IsNote: true) }).Concat(blocks(context)))) ?? []).SelectMany(one => one).ToList();
            var rest = items?.IsComplete(context) != true ? told.Count == 0 ? "[not yet recorded]" : "There may be others." : told.Count == 0 ? each.Otherwise : null;
            return rest is null ? told : told.Append(new FilledParagraph(rest, IsNote: false));
        };
    }

    /// <summary>What stands only where something is so also stands where that is not known: leaving it out would make a "no" of it.</summary>
    private Func<FillContext, IEnumerable<FilledBlock>> Where(WhereTemplate where, Scope scope)
    {
        var when = _fields.Condition(where.When, $"{where.At}/where", scope);
        var (blocks, otherwise) = (Blocks(where.Blocks, scope), Blocks(where.Otherwise, scope));
        return context =>
        {
            var holds = when?.Evaluate(context.Frame) ?? Truth.Unknown;
            if (!holds.IsUnknown)
                return holds.IsTrue ? blocks(context) : otherwise(context);
            var (so, not) = (blocks(context).ToList(), otherwise(context).ToList());
            return [new FilledParagraph(not.Count > 0 ? "Which of the two that follow belongs here is not yet known." : Unsure, IsNote: true), .. so, .. not.Count > 0 ? new FilledBlock[] { new FilledParagraph("Or else:", IsNote: true) } : [], .. not];
        };
    }
}
