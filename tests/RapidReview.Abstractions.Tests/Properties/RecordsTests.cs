using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Tests.Properties;

/// <summary>What every record of the case file keeps to.</summary>
public sealed class RecordsTests
{
    public static TheoryData<Type> EveryRecord => [.. Records.All];

    [Fact]
    public void The_records_are_found() => Assert.Contains(typeof(RapidReview.Cases.Meeting), Records.All);

    [Theory]
    [MemberData(nameof(EveryRecord))]
    public void Two_records_that_say_nothing_are_equal(Type record)
    {
        var (one, other) = (Records.WithDefaults(record), Records.WithDefaults(record));

        Assert.True(one.Equals(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(EveryRecord))]
    public void Two_records_that_say_the_same_are_equal_with_their_lists(Type record)
    {
        var (one, other) = (Records.Example(record), Records.Example(record));

        Assert.NotSame(one, other);
        Assert.True(one.Equals(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(EveryRecord))]
    public void Every_fact_counts_when_records_are_compared(Type record)
    {
        foreach (var property in Records.SettableOf(record))
        {
            var (one, other) = (Records.WithDefaults(record), Records.WithDefaults(record));
            property.SetValue(other, Different(property.GetValue(one), property.PropertyType));
            Assert.False(one.Equals(other), $"{record.Name}.{property.Name} does not count.");
        }
    }

    [Theory]
    [MemberData(nameof(EveryRecord))]
    public void Nothing_is_null_by_default(Type record)
    {
        var made = Records.WithDefaults(record);
        foreach (var property in record.GetProperties().Where(p => !p.PropertyType.IsValueType && p.GetMethod!.IsPublic))
            Assert.True(property.GetValue(made) is not null, $"{record.Name}.{property.Name} is null.");
    }

    [Theory]
    [MemberData(nameof(EveryRecord))]
    public void Every_fact_is_not_yet_known_by_default(Type record)
    {
        var made = Records.WithDefaults(record);
        foreach (var property in Records.SettableOf(record).Where(p => !p.IsDefined(typeof(KeyAttribute), inherit: false)))
        {
            if (property.GetValue(made) is { } value && value.GetType().GetProperty("State") is { } state)
                Assert.Equal(FactState.NotYetKnown, state.GetValue(value));
        }
    }

    [Fact]
    public void Nobody_stands_for_another_partner_unless_a_delegation_is_recorded() =>
        Assert.Equal(Listed.Complete<SafeguardingPartner>(), new Attendance { Ref = "P1" }.AlsoStandsFor);

    [Theory]
    [MemberData(nameof(EveryRecord))]
    public void Every_list_is_empty_and_not_known_to_be_complete_by_default(Type record)
    {
        var made = Records.WithDefaults(record);
        foreach (var property in record.GetProperties().Where(p => !Required(p) && IsListed(p.PropertyType) && p.Name != nameof(Attendance.AlsoStandsFor)))
            Assert.Same(property.PropertyType.GetProperty(nameof(Listed<>.Empty))!.GetValue(null), property.GetValue(made));
    }

    [Theory]
    [MemberData(nameof(EveryRecord))]
    public void Every_record_is_sealed(Type record) => Assert.True(record.IsSealed);

    [Theory]
    [MemberData(nameof(EveryRecord))]
    public void No_record_can_be_changed_once_made(Type record) =>
        Assert.All(Records.SettableOf(record), p => Assert.Contains(
            p.SetMethod!.ReturnParameter.GetRequiredCustomModifiers(),
            m => m == typeof(System.Runtime.CompilerServices.IsExternalInit)));

    private static object Different(object? value, Type type) => value switch
    {
        string text => text + "b",
        int number => number + 1,
        Enum => Enum.GetValues(type).GetValue(1)!,
        AuthorityCode => new AuthorityCode("W06000009"),
        _ when Records.Example(type) is { } example && !example.Equals(value) => example,
        _ => type.GetProperty(nameof(Listed<>.Empty))!.GetValue(null)!,
    };

    private static bool Required(System.Reflection.PropertyInfo property) =>
        property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), inherit: false);

    private static bool IsListed(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Listed<>);
}
