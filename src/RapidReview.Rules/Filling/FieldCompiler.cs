using RapidReview.Facts;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Model;
using RapidReview.Rules.Packs.Templates;

namespace RapidReview.Rules.Filling;

/// <summary>Binds the fields, phrases and lists of a document.</summary>
/// <param name="binder">Binds what stands at a place of the document's file.</param>
internal sealed class FieldCompiler(Func<string, Binder> binder)
{
    /// <summary>Words for what no fact fills yet.</summary>
    private const string Open = "not yet recorded";

    public TruthNode? Condition(Condition condition, string at, Scope scope) => binder(at).Bind(condition, scope);

    public ItemWalk? Items(ListTest list, string at, Scope scope)
    {
        var node = binder(at).BindItems(list.List, scope);
        var that = list.That is { } test ? Condition(test, at, scope.With(list.Name, list.Item)) : null;
        return node is null ? null : new ItemWalk(node, that);
    }

    /// <summary>The words with their values; what is not known stands in square brackets.</summary>
    public Func<FillContext, string> Phrase(Phrase phrase, string at, Scope scope)
    {
        var values = phrase.Values.ToDictionary(value => value.Name, value => binder(at).BindShown(value.Value, scope), StringComparer.Ordinal);
        // In one pass: what a fact says is text, also where it looks like a place for another.
        return context => Packs.Templates.Phrase.Place().Replace(phrase.Text, place => values.GetValueOrDefault(place.Groups["name"].Value) is { } node ? Said(node, context.Frame, begins: false) : place.Value);
    }

    public Func<FillContext, FilledField> Field(FieldTemplate field, Scope scope)
    {
        var where = field.Where is { } condition ? Condition(condition, $"{field.At}/where", scope) : null;
        var content = Content(field, scope);
        return context =>
        {
            var arises = where?.Evaluate(context.Frame) ?? Truth.True;
            return arises.IsFalse
                ? new FilledField { Label = field.Label, State = FieldState.DoesNotApply }
                : (content(context) with { Note = field.Note }).Noting(arises.IsTrue ? null : "(whether this arises is not yet known)");
        };
    }

    private Func<FillContext, FilledField> Content(FieldTemplate field, Scope scope)
    {
        var empty = new FilledField { Label = field.Label, State = FieldState.ByHand };
        if (field.Written is { } written)
        {
            var phrase = Phrase(written, $"{field.At}/write", scope);
            return context => empty with { State = FieldState.Filled, Values = [phrase(context)] };
        }

        if (field.Choices.Count > 0)
            return Choices(field, empty, scope);
        if (field.Shown is not { } shown)
            return _ => empty;
        return field.List is { } list ? Lines(field, list, shown, empty, scope) : Single(field, shown, empty, scope);
    }

    private Func<FillContext, FilledField> Single(FieldTemplate field, Operand shown, FilledField empty, Scope scope)
    {
        var node = binder($"{field.At}/show").BindShown(shown, scope);
        return context =>
        {
            var state = State(node?.Show(context.Frame).State ?? default);
            return empty with
            {
                State = state,
                Values = state == FieldState.Filled ? [Said(node!, context.Frame, begins: true)] : [],
                Pointers = node is null ? [] : context.Pointers(node.Seen(context.Frame)),
            };
        };
    }

    private Func<FillContext, FilledField> Lines(FieldTemplate field, ListTest list, Operand shown, FilledField empty, Scope scope)
    {
        var items = Items(list, $"{field.At}/in", scope);
        var node = binder($"{field.At}/show").BindShown(shown, scope.With(list.Name, list.Item));
        return context =>
        {
            if (items is null || node is null)
                return empty;
            var lines = items.Through(context, isSure => (State: State(node.Show(context.Frame).State), Says: $"{Said(node, context.Frame, begins: true)}{(isSure ? "" : $" ({ItemWalk.Unsure})")}", Pointers: context.Pointers(node.Seen(context.Frame))));
            var complete = items.IsComplete(context);
            var isFilled = lines.Count == 0 ? complete : lines.Exists(line => line.State == FieldState.Filled);
            return empty with
            {
                State = isFilled ? FieldState.Filled : FieldState.NotYetRecorded,
                Values = !isFilled ? [] : lines.Count == 0 ? ["None"] : Facts.Items.From(lines.Select(line => line.Says).Concat(complete ? [] : ["There may be others"])),
                Pointers = Facts.Items.From(lines.SelectMany(line => line.Pointers).Distinct(StringComparer.Ordinal)),
            };
        };
    }

    private Func<FillContext, FilledField> Choices(FieldTemplate field, FilledField empty, Scope scope)
    {
        var boxes = field.Choices.Select((choice, index) => (choice.Says, When: Condition(choice.When, $"{field.At}/choose/{index}/when", scope))).ToArray();
        return context =>
        {
            var choices = Facts.Items.From(boxes.Select(box => new FilledChoice(box.Says, Wording.Outcome(box.When?.Evaluate(context.Frame) ?? Truth.Unknown))));
            var seen = boxes.Where(box => box.When is not null).SelectMany(box => box.When!.Explain(context.Frame).EverySeen).ToList();
            // Where nobody can say, no box is still to be ticked.
            var state = choices.Any(choice => choice.Outcome != Findings.Outcome.Undetermined) ? FieldState.Filled
                : seen.Exists(fact => fact.State == FactState.CannotBeEstablished) && !seen.Exists(fact => fact.State == FactState.NotYetKnown) ? FieldState.CannotBeEstablished
                : FieldState.NotYetRecorded;
            return empty with { State = state, Choices = choices, Pointers = context.Pointers(seen) };
        };
    }

    private static FieldState State(FactState state) => state switch
    {
        FactState.Known or FactState.DidNotHappen => FieldState.Filled,
        FactState.CannotBeEstablished => FieldState.CannotBeEstablished,
        _ => FieldState.NotYetRecorded,
    };

    /// <summary>The value in words. What the library words itself begins with a capital where it stands alone; what was entered stays as it is.</summary>
    private static string Said(IShown node, Frame frame, bool begins)
    {
        var (state, value) = node.Show(frame);
        if (State(state) != FieldState.Filled)
            return state == FactState.CannotBeEstablished ? "[cannot be established]" : $"[{Open}]";
        var isCode = value is string && node.Seen(frame).Any(seen => seen.Path.Last is LocalProperty { Fact.Kind: DeclaredKind.Code });
        var words = isCode ? ((string)value!).Replace('-', ' ') : Wording.Value(value) ?? "";
        return begins && words.Length > 0 && (isCode || value is bool or Enum or DateFact) ? $"{char.ToUpperInvariant(words[0])}{words[1..]}" : words;
    }
}
