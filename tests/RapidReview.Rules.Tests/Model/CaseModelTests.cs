using RapidReview.Cases;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Tests.Model;

public class CaseModelTests
{
    [Fact]
    public void Fields_stand_in_the_order_of_their_declaration() =>
        Assert.Equal(
            ["schemaVersion", "case", "incident", "children", "authorities", "notifications", "events"],
            CaseModel.Root.Fields.Select(field => field.Name).Take(7));

    [Fact]
    public void What_is_worked_out_does_not_stand_in_a_file() =>
        Assert.Equal(["hasDied", "seriousHarm", "seriouslyHarmed", "inInstitution", "hasSiblings"], ShapeReflection.RecordOf<Child>().Derived.Select(field => field.Name));

    [Fact]
    public void Only_what_has_no_way_to_be_unknown_is_required() =>
        Assert.Equal(["schemaVersion", "case", "children"], CaseModel.Root.Fields.Where(field => field.IsRequired).Select(field => field.Name));

    [Fact]
    public void Names_and_codes_are_spelled_as_in_JSON()
    {
        Assert.Equal("bornOn", CaseModel.NameOf(typeof(Child).GetProperty(nameof(Child.BornOn))!));
        Assert.Equal("considered-and-excluded", CaseModel.CodeOf(AbuseOrNeglectView.ConsideredAndExcluded));
    }
}
