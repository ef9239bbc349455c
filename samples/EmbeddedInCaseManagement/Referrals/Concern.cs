using System.Text.Json.Serialization;

namespace EmbeddedInCaseManagement.Referrals;

/// <summary>What the council thinks of abuse or neglect, in the application's own words.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Concern>))]
public enum Concern
{
    /// <summary>It was looked into and ruled out.</summary>
    RuledOut = 0,

    /// <summary>It is suspected.</summary>
    Suspected,

    /// <summary>It is established.</summary>
    Established,
}
