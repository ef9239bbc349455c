using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>What one body says of one fact, where bodies differ or the source matters. Advice is given on what the file itself records; beside it, on the view of each body.</summary>
public sealed record Assertion
{
    /// <summary>The place of the fact in this case file, as a JSON pointer such as <c>/children/0/died</c>: of a single fact, which the file need not record.</summary>
    [Key]
    [JsonPointer]
    public required string Fact { get; init; }

    /// <summary>Who says so: a local authority's GSS code, or a reference such as <c>police</c>; never a name.</summary>
    [Key]
    public required string By { get; init; }

    /// <summary>When they said so. What a body said last of a fact is its view; what it says after the moment asked is set aside.</summary>
    [Key]
    [Ask("When was this said?", Supplier.FileKeeper, Says = "the day on which it was said")]
    public DateFact On { get; init; }

    /// <summary>What they say the fact is. Required: in a case file a value that this fact takes, here its canonical text.</summary>
    [JsonText]
    [Ask("What is the fact, according to this body?", Supplier.FileKeeper, Says = "what the body says the fact is")]
    public required string Value { get; init; }

    /// <summary>Where it is recorded, in words.</summary>
    [FreeText]
    [Ask("Where is this recorded?", Supplier.FileKeeper, Says = "where it is recorded", Note = "For example the kind of document and its date. Name nobody.")]
    public Fact<string> Source { get; init; }
}
