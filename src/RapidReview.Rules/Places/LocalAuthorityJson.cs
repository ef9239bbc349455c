using System.Text.Json;
using System.Text.Json.Serialization;

namespace RapidReview.Rules.Places;

/// <summary>
/// How the table of local authorities is read, made at build time. Strict: a mistyped, missing or doubled member in the
/// table is an error, never a silent default.
/// </summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LocalAuthoritySheet))]
internal sealed partial class LocalAuthorityJson : JsonSerializerContext;
