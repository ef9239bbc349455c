namespace RapidReview.Documents.Model;

/// <summary>A picture, with the same in words for whoever does not see it. Text and Markdown have the words alone.</summary>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Description">What can be seen on it, in a sentence or two.</param>
/// <param name="Drawing">What is drawn.</param>
/// <param name="InWords">The same as a table: nothing that the picture shows is missing from it. It follows the picture.</param>
public sealed record Picture(string Title, string Description, Drawing Drawing, Table InWords) : Block;
