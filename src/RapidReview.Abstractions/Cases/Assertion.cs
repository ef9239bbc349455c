using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>What one body says of one fact, where bodies differ or the source matters. Reserved: it is recorded and kept, and not yet used in advice.</summary>
public sealed record Assertion
{
    /// <summary>The place of the fact in this case file, as a JSON pointer such as <c>/children/0/died</c>.</summary>
    [Key]
    [JsonPointer]
    public required string Fact { get; init; }

    /// <summary>Who says so: a local authority's GSS code, or a reference such as <c>police</c>; never a name.</summary>
    [Key]
    public required string By { get; init; }

    /// <summary>When they said so.</summary>
    [Key]
    [Ask("When was this said?", Supplier.FileKeeper, Says = "the day on which it was said")]
    public DateFact On { get; init; }

    /// <summary>What they say the fact is. Required: in a case file any JSON value, here its canonical text.</summary>
    [JsonText]
    [Ask("What is the fact, according to this body?", Supplier.FileKeeper, Says = "what the body says the fact is")]
    public required string Value { get; init; }

    /// <summary>Where it is recorded, in words.</summary>
    [FreeText]
    [Ask("Where is this recorded?", Supplier.FileKeeper, Says = "where it is recorded", Note = "For example the kind of document and its date. Name nobody.")]
    public Fact<string> Source { get; init; }
}
