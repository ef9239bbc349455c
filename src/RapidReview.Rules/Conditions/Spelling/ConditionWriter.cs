using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Spelling;

/// <summary>
/// Writes a condition tree in its JSON spelling. The same tree always gives the same text, and
/// <see cref="ConditionReader"/> reads from it an equal tree.
/// </summary>
internal sealed class ConditionWriter
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = int.MaxValue,
    };

    private readonly Utf8JsonWriter _json;
    private readonly List<string> _items = [];

    private ConditionWriter(Utf8JsonWriter json) => _json = json;

    /// <summary>Writes a condition as one JSON object.</summary>
    /// <exception cref="ArgumentException">A fixed value stands on the left of a comparison, which no lambda gives.</exception>
    public static void Write(Utf8JsonWriter json, Condition condition) => new ConditionWriter(json).Condition(condition);

    /// <summary>Writes a value as one JSON object; a constant as a JSON text, true or false.</summary>
    public static void Write(Utf8JsonWriter json, Operand operand) => new ConditionWriter(json).Operand(operand);

    /// <summary>The text of a condition: indented, with line feeds.</summary>
    public static string Text(Condition condition) => Text(json => Write(json, condition));

    /// <summary>The text of a value: indented, with line feeds.</summary>
    public static string Text(Operand operand) => Text(json => Write(json, operand));

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
            write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private void Condition(Condition condition)
    {
        _json.WriteStartObject();
        switch (condition)
        {
            case AllOf all:
                List("all", all.Parts, Condition);
                break;
            case AnyOf any when OneFact(any) is { } fact:
                Inside(fact);
                List(Words.IsOneOf, any.Parts, part => Operand(((Comparison)part).Right));
                break;
            case AnyOf any:
                List("any", any.Parts, Condition);
                break;
            case Not not:
                _json.WritePropertyName("not");
                Condition(not.Part);
                break;
            case LeftOpen open:
                _json.WriteString("open", open.Because);
                break;
            case IsRecorded recorded:
                _json.WriteString("recorded", PathSpelling.Write(recorded.Fact, _items));
                break;
            case FindingIsMet met:
                _json.WriteString("finding", met.RuleId);
                Of(met.Of);
                break;
            case Quantified quantified:
                Test(quantified.Quantifier == Quantifier.Some ? "some" : "every", quantified.List, quantified.Name, quantified.Body);
                break;
            case Comparison comparison:
                Inside(comparison.Left);
                _json.WritePropertyName(RelationWord(comparison));
                Operand(comparison.Right);
                break;
            default:
                throw new InvalidOperationException("The kinds of condition are closed.");
        }

        _json.WriteEndObject();
    }

    private void Operand(Operand operand)
    {
        if (operand is Constant constant)
        {
            Constant(constant);
            return;
        }

        _json.WriteStartObject();
        Inside(operand);
        _json.WriteEndObject();
    }

    private void Inside(Operand operand)
    {
        switch (operand)
        {
            case FactValue fact:
                _json.WriteString("fact", PathSpelling.Write(fact.Path, _items));
                break;
            case ExtremeDate extreme:
                List(extreme.Latest ? "latest-of" : "earliest-of", extreme.Dates, Operand);
                break;
            case ShiftedDate shifted:
                _json.WritePropertyName("shift");
                Operand(shifted.Date);
                _json.WriteString(shifted.Back ? "back-by" : "by", shifted.ParameterId);
                break;
            case FindingDateValue finding:
                _json.WriteString("date-of", finding.RuleId);
                Of(finding.Of);
                _json.WriteString("which", Codes.Spell(finding.Which));
                break;
            case ChosenDate chosen:
                _json.WritePropertyName("choose");
                Condition(chosen.When);
                _json.WritePropertyName("then");
                Operand(chosen.Then);
                _json.WritePropertyName("otherwise");
                Operand(chosen.Otherwise);
                break;
            case CountOf count:
                Test("count", count.List, count.Name, count.Body);
                break;
            case ParameterValue parameter:
                _json.WriteString("parameter", parameter.Id);
                break;
            default:
                throw new ArgumentException("A fixed value stands on the right of a comparison only.", nameof(operand));
        }
    }

    private void Constant(Constant constant)
    {
        if (constant.Value is bool yes)
            _json.WriteBooleanValue(yes);
        else
            _json.WriteStringValue(Codes.Spell(constant.Value));
    }

    private void Test(string word, FactPath list, string name, Condition body)
    {
        _json.WriteStartObject(word);
        _json.WriteString("in", PathSpelling.Write(list, _items));
        _json.WriteString("as", name);
        _json.WritePropertyName("that");
        _items.Add(name);
        Condition(body);
        _items.RemoveAt(_items.Count - 1);
        _json.WriteEndObject();
    }

    private void Of(FactPath path)
    {
        if (path is not { Name: "", Properties: [] })
            _json.WriteString("of", PathSpelling.Write(path, _items));
    }

    private void List<T>(string word, Items<T> parts, Action<T> write)
    {
        _json.WriteStartArray(word);
        foreach (var part in parts)
            write(part);
        _json.WriteEndArray();
    }

    // The words are listed in the order of the relations.
    private static string RelationWord(Comparison comparison) =>
        Words.RelationsOf(comparison.Left is CountOf ? Sort.Count : Sort.Date)[(int)comparison.Relation];

    /// <summary>The fact, where every part compares the same one with a constant; otherwise null.</summary>
    private static FactValue? OneFact(AnyOf any) =>
        any.Parts is [Comparison { Left: FactValue fact }, _, ..]
        && any.Parts.All(part => part is Comparison { Relation: Relation.Is, Right: Tree.Constant } other && fact.Equals(other.Left))
            ? fact
            : null;
}
