namespace RapidReview.Authoring;

/// <summary>A rule that carries sentences of its own.</summary>
internal interface IAdvises
{
    /// <summary>What the reader is told when the rule applies.</summary>
    string Advice { get; }

    /// <summary>Whether the reader is told already while it is open whether the rule applies.</summary>
    bool AlsoWhileOpen => false;
}
