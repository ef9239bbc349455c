using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Places;

namespace RapidReview.Rules.Explanation;

/// <summary>Words for dates, codes, bodies and subjects, as people read them. Pure and thread-safe.</summary>
public static class Wording
{
    /// <summary>A day, such as <c>Monday 8 April 2024</c>.</summary>
    public static string Day(LocalDate day) => Calendar.Words.Of(day);

    /// <summary>An instant, such as <c>the end of Friday 26 April 2024</c> or <c>Friday 26 April 2024 at 10:00</c>, in London.</summary>
    public static string Moment(Instant instant)
    {
        var local = instant.InZone(London.Zone).LocalDateTime;
        return instant == London.EndOfDay(local.Date) ? $"the end of {Day(local.Date)}" : $"{Day(local.Date)} at {local.Hour:00}:{local.Minute:00}";
    }

    /// <summary>A date or what is known of it.</summary>
    public static string Date(DateFact date) => date.State switch
    {
        FactState.DidNotHappen => "has not happened",
        FactState.CannotBeEstablished => "cannot be established",
        FactState.NotYetKnown => "not yet known",
        _ when date.Instant is { } instant => Moment(instant),
        _ when date.IsExact => Day(date.Earliest),
        _ => $"some day from {Day(date.Earliest)} to {Day(date.Latest)}",
    };

    /// <summary>A value of a fact in words.</summary>
    public static string? Value(object? value) => value switch
    {
        null => null,
        bool yes => yes ? "yes" : "no",
        DateFact date => date.IsKnown || date.State == FactState.DidNotHappen ? Date(date) : null,
        AuthorityCode code => Authority(code),
        Nation nation => Nation(nation),
        LocalReviewDecision.Undertake => "to undertake one",
        LocalReviewDecision.NotUndertake => "not to undertake one",
        Enum member => Codes.Kebab(member.ToString()).Replace('-', ' '),
        _ => value.ToString(),
    };

    /// <summary>A nation by name.</summary>
    public static string Nation(Nation nation) => nation switch
    {
        Cases.Nation.NorthernIreland => "Northern Ireland",
        Cases.Nation.Overseas => "a place outside the United Kingdom",
        _ => nation.ToString(),
    };

    /// <summary>An authority by name and code.</summary>
    public static string Authority(AuthorityCode code) => LocalAuthorities.Find(code.Value) is { } known ? $"{known.Name} ({code.Value})" : code.Value;

    /// <summary>A body by name, with the area that it serves.</summary>
    public static string Party(Body body, AuthorityCode? area)
    {
        var place = area is { } code ? LocalAuthorities.Name(code.Value) : null;
        return body switch
        {
            Body.LocalAuthority => place is null ? "the local authority, not yet known which" : $"{place} local authority",
            Body.SafeguardingPartners => place is null ? "the safeguarding partners, not yet known of which area" : $"the safeguarding partners for {place}",
            Body.SafeguardingBoard => place is null ? "the Safeguarding Board, not yet known of which area" : $"the Safeguarding Board for the area of {place}",
            Body.Panel => "the national Panel",
            Body.SecretaryOfState => "the Secretary of State",
            Body.Ofsted => "Ofsted",
            Body.WelshMinisters => "the Welsh Ministers",
            Body.CareInspectorateWales => "Care Inspectorate Wales",
            Body.Family => "the parents and others with parental responsibility",
            _ => $"the {Codes.Kebab(body.ToString()).Replace('-', ' ')}",
        };
    }

    /// <summary>What a finding is about, such as <c>child A; Stockton-on-Tees</c> for <c>child:A/authority:E06000004</c>.</summary>
    public static string Subject(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return string.Join("; ", key.Split('/').Select(SubjectPart));
    }

    /// <summary>Who can usually answer.</summary>
    public static string Supplier(Supplier supplier) => supplier switch
    {
        Facts.Supplier.FileKeeper => "whoever keeps the case file",
        Facts.Supplier.LocalAuthority => "the local authority's children's services",
        Facts.Supplier.Health => "health: the treating hospital, the paediatrician or the board that commissions health care",
        Facts.Supplier.Education => "education: the school, college or early years setting",
        Facts.Supplier.Partnership => "the partnership's business unit",
        Facts.Supplier.NationalPanel => "the national Panel",
        Facts.Supplier.AgencyConcerned => "the agency concerned",
        Facts.Supplier.SafeguardingBoard => "the Safeguarding Board's business unit",
        _ => $"the {Codes.Kebab(supplier.ToString()).Replace('-', ' ')}",
    };

    /// <summary>How binding a provision is.</summary>
    public static string Rank(AuthorityRank rank) => rank switch
    {
        AuthorityRank.Act => "Act",
        AuthorityRank.Regulations => "regulations",
        AuthorityRank.StatutoryGuidanceMust => "statutory guidance, \"must\"",
        AuthorityRank.StatutoryGuidanceShould => "statutory guidance, \"should\"",
        AuthorityRank.PanelGuidance => "Panel guidance",
        AuthorityRank.PublishedLocalProcedure => "local procedure",
        _ => "local template or target",
    };

    /// <summary>A provision by the short title of its instrument and its place in it.</summary>
    public static string Citation(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return provision.Pinpoint.Length == 0 ? provision.Instrument.ShortTitle : $"{provision.Instrument.ShortTitle} {provision.Pinpoint}";
    }

    /// <summary>What kind of conclusion a rule draws.</summary>
    public static string Kind(FindingKind kind) => Codes.Kebab(kind.ToString());

    /// <summary>How far the wording of a provision was checked.</summary>
    public static string Checked(Verification verification) => Codes.Kebab(verification.ToString());

    /// <summary>Whether a body serves the area of one authority, so that it is named with it.</summary>
    internal static bool ServesAnArea(Body body) => body is Body.LocalAuthority or Body.SafeguardingPartners or Body.SafeguardingBoard;

    internal static Outcome Outcome(Truth truth) =>
        truth.IsTrue ? Findings.Outcome.Met : truth.IsFalse ? Findings.Outcome.NotMet : Findings.Outcome.Undetermined;

    private static string SubjectPart(string part) => part.Split(':', 2) switch
    {
        ["child", var child] => $"child {child}",
        ["authority", "not-yet-known"] => "an authority not yet known",
        ["authority", var code] => LocalAuthorities.Name(code),
        ["agency" or "meeting" or "notification" or "attendee" or "action", _] => part.Replace(':', ' '),
        ["case"] => "the whole case",
        _ => part,
    };
}
