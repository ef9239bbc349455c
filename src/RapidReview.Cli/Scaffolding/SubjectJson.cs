using System.Text.Json;
using System.Text.Json.Serialization;

namespace RapidReview.Cli.Scaffolding;

/// <summary>How the table is read, made at build time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dictionary<string, SubjectTemplate>))]
internal sealed partial class SubjectJson : JsonSerializerContext;
