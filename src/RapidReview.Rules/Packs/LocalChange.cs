namespace RapidReview.Rules.Packs;

/// <summary>What a partnership's pack may do with a parameter of its core.</summary>
public enum LocalChange
{
    /// <summary>Nothing: it is fixed.</summary>
    None = 0,

    /// <summary>Set a shorter time, never a longer one.</summary>
    NoLonger,

    /// <summary>Set a longer time, never a shorter one.</summary>
    NoShorter,
}
