using System.Reflection;
using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Tests.Cases;

/// <summary>The marks on the facts fit their types, and there is nowhere to put a name.</summary>
public sealed class ShapeTests
{
    private static readonly string[] Identifying =
        ["Name", "Names", "Address", "Email", "Mail", "Phone", "Telephone", "Postcode", "Nhs", "Number", "Surname", "Gp", "Uprn"];

    [Fact]
    public void There_is_nowhere_to_put_a_name_an_address_or_a_number() =>
        Assert.Empty(Records.Settable.Where(p => Words(p.Name).Intersect(Identifying).Any()).Select(Where));

    [Fact]
    public void Every_item_of_a_list_has_an_identity() =>
        Assert.Empty(Records.Settable.Select(p => (Property: p, Item: ItemOf(p.PropertyType)))
            .Where(p => p.Item is not null && Records.All.Contains(p.Item))
            .Where(p => !p.Item!.GetProperties().Any(q => q.IsDefined(typeof(KeyAttribute)))).Select(p => Where(p.Property)));

    [Fact]
    public void A_list_holds_records_members_of_an_enum_or_references() =>
        Assert.Empty(Records.Settable.Select(p => (Property: p, Item: ItemOf(p.PropertyType)))
            .Where(p => p.Item is not null && !Records.All.Contains(p.Item) && !p.Item.IsEnum && p.Item != typeof(string))
            .Select(p => Where(p.Property)));

    [Fact]
    public void Only_dates_are_events() => Assert.All(Marked<EventAttribute>(), p => Assert.Equal(typeof(DateFact), p.PropertyType));

    [Fact]
    public void What_identifies_an_item_is_not_an_event() =>
        Assert.All(Marked<EventAttribute>(), p => Assert.False(p.IsDefined(typeof(KeyAttribute)), Where(p)));

    [Fact]
    public void A_plan_is_not_an_event() =>
        Assert.All(Marked<EventAttribute>(), p => Assert.Empty(Words(p.Name).Intersect(["Due", "Planned", "Scheduled"])));

    [Fact]
    public void Only_texts_are_free_text() => Assert.All(Marked<FreeTextAttribute>(), p => Assert.Equal(typeof(Fact<string>), p.PropertyType));

    [Fact]
    public void Only_lists_have_completeness() => Assert.All(Marked<CompletenessAttribute>(), p => Assert.NotNull(ItemOf(p.PropertyType)));

    [Fact]
    public void A_list_whose_completeness_comes_from_the_events_holds_events() =>
        Assert.All(
            Marked<CompletenessAttribute>().Where(p => p.GetCustomAttribute<CompletenessAttribute>()!.From == CompletenessFrom.Events),
            p => Assert.Contains(ItemOf(p.PropertyType)!.GetProperties(), q => q.IsDefined(typeof(EventAttribute))));

    [Fact]
    public void Every_type_is_a_record_an_enum_or_the_local_facts() =>
        Assert.Equal([typeof(LocalFacts)], Records.Types.Where(t => !t.IsEnum && !Records.All.Contains(t)));

    [Fact]
    public void No_enum_has_a_member_for_what_is_not_known() =>
        Assert.Empty(Records.Types.Where(t => t.IsEnum)
            .SelectMany(t => Enum.GetNames(t).Where(n => n is "Unknown" or "NotKnown" or "NotRecorded").Select(n => $"{t.Name}.{n}")));

    [Fact]
    public void Every_enum_counts_from_zero_without_gaps() =>
        Assert.All(Records.Types.Where(t => t.IsEnum), t => Assert.Equal(
            Enumerable.Range(0, Enum.GetValues(t).Length), Enum.GetValuesAsUnderlyingType(t).Cast<int>()));

    private static IEnumerable<PropertyInfo> Marked<T>()
        where T : Attribute => Records.All.SelectMany(t => t.GetProperties()).Where(p => p.IsDefined(typeof(T)));

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Listed<>) ? type.GetGenericArguments()[0] : null;

    private static IEnumerable<string> Words(string name) =>
        System.Text.RegularExpressions.Regex.Matches(name, "[A-Z][a-z]*", default, TimeSpan.FromSeconds(1)).Select(m => m.Value);

    private static string Where(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
