namespace RapidReview.Cli.Scaffolding;

/// <summary>Which pack is asked for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parent">The id of the core that it builds on.</param>
/// <param name="Nation">The nation of that core.</param>
/// <param name="Into">The folder in which its own folder is to stand.</param>
/// <param name="Title">Its title.</param>
/// <param name="Area">The GSS code of a local authority.</param>
/// <param name="From">Its first day, as a date.</param>
/// <param name="CSharp">Whether its rules are in C#.</param>
/// <param name="Version">The version of the packages that it references.</param>
internal sealed record PackRequest(string Id, string Parent, string Nation, string Into, string Title, string Area, string From, bool CSharp, string Version);
