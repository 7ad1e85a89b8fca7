using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mosul.Ihl.Tests.Json;

/// <summary>Checks JSON against the keywords that the schema uses; an unknown keyword fails.</summary>
internal sealed class SchemaChecker(JsonNode root)
{
    internal IEnumerable<string> Errors(JsonNode? value) => Errors(root, value, "$");

    private IEnumerable<string> Errors(JsonNode schema, JsonNode? value, string path) => schema.AsObject().SelectMany(keyword => Errors(schema, keyword.Key, keyword.Value!, value, path));

    private IEnumerable<string> Errors(JsonNode schema, string keyword, JsonNode rule, JsonNode? value, string path) => keyword switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" => [],
        "$ref" => Errors(root["$defs"]![rule.GetValue<string>()["#/$defs/".Length..]]!, value, path),
        "anyOf" => rule.AsArray().Any(option => !Errors(option!, value, path).Any()) ? [] : [$"{path} fits no option"],
        "type" => Types(rule).Contains(TypeOf(value), StringComparer.Ordinal) ? [] : [$"{path} is {TypeOf(value)}, not {rule.ToJsonString()}"],
        "const" => JsonNode.DeepEquals(rule, value) ? [] : [$"{path} is not {rule}"],
        "enum" => rule.AsArray().Any(option => JsonNode.DeepEquals(option, value)) ? [] : [$"{path} is {value}, not one of the names"],
        "pattern" => Regex.IsMatch(value!.GetValue<string>(), rule.GetValue<string>()) ? [] : [$"{path} does not match {rule}"],
        "minimum" => value!.GetValue<long>() >= rule.GetValue<long>() ? [] : [$"{path} is below {rule}"],
        "minItems" => value!.AsArray().Count >= rule.GetValue<int>() ? [] : [$"{path} is too short"],
        "maxItems" => value!.AsArray().Count <= rule.GetValue<int>() ? [] : [$"{path} is too long"],
        "items" => value is JsonArray items ? items.SelectMany((item, i) => Errors(rule, item, $"{path}[{i}]")) : [],
        "required" => value is JsonObject o ? rule.AsArray().Select(r => r!.GetValue<string>()).Where(r => !o.ContainsKey(r)).Select(r => $"{path} lacks {r}") : [],
        "properties" => value is JsonObject o ? rule.AsObject().Where(p => o.ContainsKey(p.Key)).SelectMany(p => Errors(p.Value!, o[p.Key], $"{path}.{p.Key}")) : [],
        "additionalProperties" => value is JsonObject o ? o.Select(p => p.Key).Where(k => !schema["properties"]!.AsObject().ContainsKey(k)).Select(k => $"{path} has {k}") : [],
        _ => [$"the checker does not know {keyword}"],
    };

    private static IEnumerable<string> Types(JsonNode rule) => rule is JsonArray several ? several.Select(r => r!.GetValue<string>()) : [rule.GetValue<string>()];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        System.Text.Json.JsonValueKind.Object => "object",
        System.Text.Json.JsonValueKind.Array => "array",
        System.Text.Json.JsonValueKind.String => "string",
        System.Text.Json.JsonValueKind.Number => "integer",
        _ => "boolean",
    };
}
