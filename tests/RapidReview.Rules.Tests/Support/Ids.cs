namespace RapidReview.Rules.Tests.Support;

/// <summary>Local authorities and subjects that the tests speak of.</summary>
internal static class Ids
{
    public const string Stockton = "E06000004";
    public const string Stoke = "E06000021";
    public const string Salford = "E08000006";
    public const string Manchester = "E08000003";
    public const string Leeds = "E08000035";
    public const string Wakefield = "E08000036";
    public const string Pembrokeshire = "W06000009";

    /// <summary>The child that a builder adds first.</summary>
    public const string Child = "child:A";

    /// <summary>That child with the authority of the place.</summary>
    public const string Pair = "child:A/authority:" + Stockton;

    /// <summary>That child with an authority that is not yet known.</summary>
    public const string Unknown = "child:A/authority:not-yet-known";

    /// <summary>A child with an authority.</summary>
    public static string With(string authority, string child = "A") => $"child:{child}/authority:{authority}";
}
