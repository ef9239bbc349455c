using RapidReview.Cases;

namespace RapidReview.Rules.Model;

/// <summary>How much a case file may hold. What goes beyond is a problem, never a fault.</summary>
public static class CaseLimits
{
    /// <summary>The largest text, in bytes of UTF-8: 4 MiB.</summary>
    public const int Bytes = 4 * 1024 * 1024;

    /// <summary>The deepest nesting of objects and arrays.</summary>
    public const int Depth = 32;

    /// <summary>The longest list, unless it is one of those below.</summary>
    public const int Items = 200;

    /// <summary>The most local authorities in one case.</summary>
    public const int Authorities = 64;

    /// <summary>The most children in one case.</summary>
    public const int Children = 50;

    /// <summary>The longest reference, in characters.</summary>
    public const int ReferenceLength = 64;

    /// <summary>The longest JSON pointer that stands as a value, in characters.</summary>
    public const int PointerLength = 200;

    /// <summary>The longest text that people write freely, in UTF-16 code units.</summary>
    public const int TextLength = 10_000;

    /// <summary>The largest whole number; the smallest is zero.</summary>
    public const int Number = 1_000_000;

    /// <summary>The most problems that are listed; one more says that there are more.</summary>
    public const int Problems = 100;

    /// <summary>The first year of a date, inclusive.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year of a date, inclusive.</summary>
    public const int LastYear = 2100;

    /// <summary>The longest list of items of a type.</summary>
    internal static int For(Type item) =>
        item == typeof(Child) ? Children : item == typeof(AuthorityInvolved) ? Authorities : Items;
}
