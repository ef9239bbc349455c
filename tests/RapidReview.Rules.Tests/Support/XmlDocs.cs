using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RapidReview.Cases;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Reads the summaries of the case file's records from the documentation that is built beside them.</summary>
internal static partial class XmlDocs
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(() => XDocument
        .Load(Path.ChangeExtension(typeof(CaseFile).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!)));

    /// <summary>The summary of a type, property or enum member; null where there is none.</summary>
    public static string? Summary(MemberInfo member) => Summaries.Value.GetValueOrDefault(member switch
    {
        Type type => $"T:{type.FullName}",
        PropertyInfo property => $"P:{property.DeclaringType!.FullName}.{property.Name}",
        _ => $"F:{member.DeclaringType!.FullName}.{member.Name}",
    });

    private static string Plain(XElement element) =>
        Spaces().Replace(string.Concat(element.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "see" or "paramref" } see => See(see),
            XElement inner => inner.Value,
            _ => node.ToString(),
        })), " ").Trim();

    private static string See(XElement see) =>
        Names.Json((see.Attribute("cref") ?? see.Attribute("langword") ?? see.Attribute("name"))!.Value.Split('.', ':')[^1]);

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
