using System.Text.Json.Nodes;
using RapidReview.Facts;
using RapidReview.Rules.Model;

namespace RapidReview.Testing.Generation;

/// <summary>Makes up a value by its shape.</summary>
internal sealed class CaseValueWriter(CaseWorld world) : IShapeVisitor<JsonNode?>
{
    private static readonly string[] Texts = ["section 20", "a trial is to begin in May", "seen by the duty team; – “so far”", "x"];

    private Dice Dice => world.Dice;

    public JsonNode? Text(TextShape shape) => shape.Kind switch
    {
        TextKind.Free => Dice.Pick(Texts),
        TextKind.Json => Dice.Pick<Func<JsonNode>>([() => true, () => "yes", () => 3, () => new JsonObject { ["z"] = 1, ["a"] = new JsonArray() }])(),
        TextKind.Pointer => "/incident/occurredOn",
        _ => Dice.Pick(["police", "hospital-1", "role.a", "T_1"]),
    };

    public JsonNode? Number(NumberShape shape) => Dice.Below(10);

    public JsonNode? YesNo(YesNoShape shape) => Dice.Chance(50);

    public JsonNode? Code<T>(CodeShape<T> shape)
        where T : struct, Enum => CaseModel.CodeOf(Dice.Pick(Enum.GetValues<T>()));

    public JsonNode? Authority(AuthorityShape shape) => world.Authority();

    public JsonNode? Fact<T>(FactShape<T> shape)
        where T : notnull => Dice.Chance(5) ? "cannot-be-established" : shape.Value.Accept(this);

    public JsonNode? Date(DateShape shape) => CaseDates.Date(world, 0, shape.IsPlanned ? 120 : 60, shape.IsEvent);

    public JsonNode? Moment(MomentShape shape) =>
        Dice.Chance(70) ? CaseDates.Text(world.After(0, 90)) : CaseDates.Moment(world, world.After(0, 90));

    public JsonNode? Local(LocalShape shape) => null;

    public JsonNode? List<T>(ListShape<T> shape)
        where T : notnull
    {
        var count = shape.NeedsItems ? world.HowMany : Dice.Pick([0, 1, 1, 2, 3]);
        var made = Enumerable.Range(0, count).Select(_ => shape.Item.Accept(this)).ToList();

        // Two entries about the same thing that say different things are refused, and chance would make many.
        var items = new JsonArray([.. Dice.Chance(5) ? made : made.DistinctBy(KeyOf<T>, StringComparer.Ordinal)]);
        if (shape.Completeness != CompletenessFrom.Itself)
            return items;
        var list = new JsonObject { ["items"] = items };
        if (Dice.Chance(60))
            list["complete"] = Dice.Chance(80) ? Dice.Chance(75) : "cannot-be-established";
        return list;
    }

    public JsonNode? Record<T>(RecordShape<T> shape)
        where T : class => CaseRecordWriter.Write(shape, world);

    private static string KeyOf<T>(JsonNode? item) => item is JsonObject record && Keys<T>.Names.Length > 0
        ? string.Join('|', Keys<T>.Names.Select(name => record[name]?.ToJsonString()))
        : item?.ToJsonString() ?? "";

    private static class Keys<T>
    {
        public static readonly string[] Names =
            [.. typeof(T).GetProperties().Where(property => property.IsDefined(typeof(KeyAttribute), false)).Select(CaseModel.NameOf)];
    }
}
