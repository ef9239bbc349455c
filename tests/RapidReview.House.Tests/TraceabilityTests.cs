using System.Text.RegularExpressions;
using RapidReview.House.Tests.Support;
using RapidReview.Rules.Model;

namespace RapidReview.House.Tests;

/// <summary>Every provision of the partnerships' documents is accounted for, and what is named for it is there.</summary>
public partial class TraceabilityTests
{
    /// <summary>Where the facts of the case model stand; what is worked out from them stands nowhere in a file.</summary>
    private static readonly string[] CaseFacts = [.. FactCatalogue.All.Where(fact => fact.DerivedFrom is null).Select(fact => fact.Pointer)];

    [Fact]
    public void The_page_of_the_provisions_is_current() =>
        Approval.IsCurrent("traceability", TraceabilityPage.Of(PartnershipPack.All), "what the packs' provisions.json say");

    [Fact]
    public void The_five_documents_have_311_provisions() => Assert.Equal(311, SourceDocument.All.Sum(document => document.Count));

    [Fact]
    public void A_pack_accounts_for_each_provision_of_its_documents_once_and_in_order()
    {
        Assert.NotEmpty(PartnershipPack.All);
        Assert.All(PartnershipPack.All, pack => Assert.Equal(pack.Documents.SelectMany(document => document.Numbers), pack.Provisions.Select(provision => provision.Id)));
    }

    [Fact]
    public void A_provision_says_what_carries_it_or_why_nothing_does() => Each(provision =>
        Assert.True(provision.Says.Length > 0 && (provision.Names.Any() || provision.Because?.Length > 0), provision.Id));

    [Fact]
    public void A_provision_names_nothing_twice() => Each(provision =>
        Assert.True(provision.Names.Distinct(StringComparer.Ordinal).Count() == provision.Names.Count(), provision.Id));

    [Fact]
    public void Every_rule_that_a_provision_names_exists() => AllExist(provision => provision.Rules, pack => pack.Rules);

    [Fact]
    public void Every_number_that_a_provision_names_exists() => AllExist(provision => provision.Parameters, pack => pack.Parameters);

    [Fact]
    public void Every_fact_that_a_provision_names_stands_in_the_case_file() => AllExist(
        provision => provision.Facts,
        pack => CaseFacts.Concat(pack.Pack.Facts.Select(fact => fact.Group.Length == 0 ? $"/local/{fact.Pack}/{fact.Id}" : $"/local/{fact.Pack}/{fact.Group}/*/{fact.Id}")));

    [Fact]
    public void Every_item_that_a_provision_names_exists() => AllExist(provision => provision.Items, Items);

    [Fact]
    public void Every_label_that_a_provision_names_stands_in_the_document() => AllExist(provision => provision.Documents, pack => pack.Labels);

    [Fact]
    public void Fields_papers_and_items_of_checklists_are_carried_by_something_that_people_fill_in()
    {
        ProvisionKind[] filledIn = [ProvisionKind.FormField, ProvisionKind.Document, ProvisionKind.ChecklistItem];
        Assert.All(filledIn, kind => Assert.Contains(PartnershipPack.All.SelectMany(pack => pack.Provisions), provision => provision.Kind == kind));
        Each(provision => Assert.True(
            !filledIn.Contains(provision.Kind)
            || provision.Items.Count + provision.Documents.Count + provision.Facts.Count > 0
            || (provision.Kind == ProvisionKind.Document && !provision.Names.Any() && provision.Because?.Length > 0),
            provision.Id));
    }

    [Fact]
    public void A_field_or_a_paper_stands_in_a_document_or_says_why_not() => Each(provision =>
        Assert.True(provision.Kind is not (ProvisionKind.FormField or ProvisionKind.Document) || provision.Documents.Count > 0 || provision.Because?.Length > 0, provision.Id));

    [Fact]
    public void Every_document_of_a_pack_carries_a_provision() => Assert.All(PartnershipPack.All, pack =>
        Assert.Empty(pack.Pack.Documents.Select(document => document.Id).Except(pack.Provisions.SelectMany(provision => provision.Documents).Select(named => named.Split(": ", 2)[0]), StringComparer.Ordinal)));

    [Fact]
    public void What_the_page_prints_breaks_no_table() => Each(provision =>
        Assert.DoesNotMatch("[|\n`]", provision.Says + string.Concat(provision.Documents) + provision.Paper + provision.Because));

    /// <summary>The items of the checklists of a pack and its core. The catalogue prints an item's id in brackets after its words.</summary>
    private static IEnumerable<string> Items(PartnershipPack pack) =>
        from rule in pack.Advisor.Catalogue
        from era in rule.Eras
        from clause in era.Clauses
        where clause.Label is "item" or "by hand"
        select $"{rule.Id}#{ItemId().Match(clause.Says).Groups["id"].Value}";

    private static void AllExist(Func<DocumentProvision, IEnumerable<string>> named, Func<PartnershipPack, IEnumerable<string>> known)
    {
        var missing = PartnershipPack.All.SelectMany(pack =>
        {
            var there = known(pack).ToHashSet(StringComparer.Ordinal);
            return pack.Provisions.SelectMany(provision => named(provision).Where(name => !there.Contains(name)).Select(name => $"{provision.Id} names {name}"));
        });
        Assert.Equal([], missing);
    }

    private static void Each(Action<DocumentProvision> check) => Assert.All(PartnershipPack.All.SelectMany(pack => pack.Provisions), check);

    [GeneratedRegex(@" \((?<id>[a-z0-9-]+)\)($|: |, where )", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ItemId();
}
