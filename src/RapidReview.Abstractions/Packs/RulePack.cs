using RapidReview.Authoring;

namespace RapidReview.Packs;

/// <summary>
/// The contents of a rule pack, wherever they come from: its files, and its rules in C# where it has any. The manifest
/// <c>pack.json</c> says what it is; a host makes nothing of a pack that its manifest does not say.
/// </summary>
public abstract class RulePack
{
    /// <summary>The version of this contract. A pack that was written for a newer one is refused.</summary>
    public const int Contract = 1;

    /// <summary>The most bytes that one of its JSON files may have.</summary>
    public const int MostFileBytes = 1_048_576;

    /// <summary>What messages call the pack's folder, such as <c>tees</c>.</summary>
    public abstract string Folder { get; }

    /// <summary>Its rules that are written in C#, in any order. Empty for a pack that is data only.</summary>
    public virtual IReadOnlyList<Rule> Rules => [];

    /// <summary>How the name of each file with a document, such as a form, ends.</summary>
    public const string DocumentEnding = ".document.json";

    /// <summary>The names of its files with documents, such as <c>agenda.document.json</c>, in any order. Empty where it has none.</summary>
    public virtual IReadOnlyList<string> Documents => [];

    /// <summary>The contents of one of its files.</summary>
    /// <param name="file">The name, such as <c>pack.json</c>.</param>
    /// <returns>Null where there is no such file. Write <c>default(ReadOnlyMemory&lt;byte&gt;?)</c>: an array that is null becomes an empty file.</returns>
    public abstract ReadOnlyMemory<byte>? Read(string file);
}
