using System.Text.Json.Nodes;
using RapidReview.Rules.Model;

namespace RapidReview.Testing.Generation;

/// <summary>Makes up a record.</summary>
internal static class CaseRecordWriter
{
    public static JsonObject Write<T>(RecordShape<T> shape, CaseWorld world)
        where T : class
    {
        var json = new JsonObject();
        foreach (var field in shape.Fields)
        {
            // What identifies an entry is given nearly always; a nested record has chances of its own.
            var chance = field.IsRequired ? 100 : CaseWriter.Chance(shape.Name, field.Name) ?? Usual(field, world);
            if (world.Dice.Chance(chance))
                json[field.Name] = CaseWriter.Special(world, shape.Name, field.Name) ?? field.Shape.Accept(new CaseValueWriter(world));
            else if (world.Dice.Chance(3))
                json[field.Name] = null;
        }

        return json;
    }

    private static int Usual<T>(Field<T> field, CaseWorld world)
        where T : class => field.IsKey || IsRecord(field.Property.PropertyType) ? 90 : world.Known;

    private static bool IsRecord(Type type) => type.IsClass && type != typeof(string) && !ShapeReflection.IsList(type);
}
