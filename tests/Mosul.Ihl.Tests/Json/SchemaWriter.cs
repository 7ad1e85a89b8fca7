using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mosul.Ihl.Json;
using NodaTime;

namespace Mosul.Ihl.Tests.Json;

/// <summary>Derives the JSON Schema from the serializer's own metadata and the documentation comments, so that neither can drift from it.</summary>
internal sealed partial class SchemaWriter
{
    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _documentation = XDocument.Load(Path.ChangeExtension(typeof(IhlJson).Assembly.Location, ".xml")).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    internal static string Write()
    {
        var writer = new SchemaWriter();
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "mosul-ihl.schema.json",
            ["title"] = $"A report read by Mosul.Ihl, schema {IhlJson.Schema}",
        };
        foreach (var (name, value) in writer.Object(typeof(ReportEnvelope)).AsObject().ToArray())
            root[name] = value?.DeepClone();
        root["properties"]!["schema"]!["const"] = IhlJson.Schema;
        root["$defs"] = new JsonObject(writer._definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private JsonObject Schema(Type type, bool nullable)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Schema(underlying, nullable: true);
        if (type == typeof(string))
            return Plain("string", nullable);
        if (type == typeof(bool))
            return Plain("boolean", nullable);
        if (type == typeof(long) || type == typeof(int))
            return Plain("integer", nullable);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return new JsonObject { ["type"] = "array", ["items"] = Schema(type.GetGenericArguments()[0], nullable: false) };
        string name = Define(type);
        var reference = new JsonObject { ["$ref"] = "#/$defs/" + name };
        return nullable ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }

    private static JsonObject Plain(string name, bool nullable) => new() { ["type"] = nullable ? new JsonArray(name, "null") : name };

    private string Define(Type type)
    {
        type = type == typeof(Count) ? typeof(CountJson) : type == typeof(DateSpan) ? typeof(DateSpanJson) : type;
        string name = JsonNamingPolicy.CamelCase.ConvertName(type.Name.Replace("Json", "", StringComparison.Ordinal));
        if (_definitions.ContainsKey(name))
            return name;
        _definitions[name] = new JsonObject();
        _definitions[name] = type switch
        {
            _ when type == typeof(TextSpan) => new JsonObject { ["description"] = Summary(type), ["type"] = "array", ["items"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 }, ["minItems"] = 2, ["maxItems"] = 2 },
            _ when type == typeof(LocalDate) => new JsonObject { ["description"] = "A day of the ISO calendar.", ["type"] = "string", ["pattern"] = @"^-?\d{4}-\d\d-\d\d$" },
            _ when type == typeof(AnnualDate) => new JsonObject { ["description"] = "A month and day of any year.", ["type"] = "string", ["pattern"] = @"^\d\d-\d\d$" },
            { IsEnum: true } => Enumeration(type),
            _ => Object(type),
        };
        return name;
    }

    private JsonObject Enumeration(Type type)
    {
        string[] names = [.. Enum.GetValues(type).Cast<object>().Select(v => v.ToString()!).Distinct(StringComparer.Ordinal)];
        return new JsonObject { ["description"] = Summary(type), ["enum"] = new JsonArray([.. names.Select(n => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(n))]) };
    }

    private JsonObject Object(Type type)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var property in IhlJsonOptions.Compact.GetTypeInfo(type)!.Properties.Where(p => p.AttributeProvider is PropertyInfo { CanWrite: true }))
        {
            var schema = Schema(property.PropertyType, property.IsGetNullable);
            if (Documentation(type, (PropertyInfo)property.AttributeProvider!) is { Length: > 0 } description)
                schema.Insert(0, "description", description);
            properties[property.Name] = schema;
            if (property.ShouldSerialize is null && !IsLeftOut(property))
                required.Add(property.Name);
        }
        return new JsonObject { ["description"] = Summary(type), ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
    }

    private static bool IsLeftOut(JsonPropertyInfo property) =>
        ((PropertyInfo)property.AttributeProvider!).GetCustomAttribute<System.Text.Json.Serialization.JsonIgnoreAttribute>()?.Condition == System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull;

    private string Summary(Type type) => Text(_documentation.GetValueOrDefault("T:" + type.FullName)?.Element("summary"));

    private string Documentation(Type type, PropertyInfo property) =>
        Text(_documentation.GetValueOrDefault($"P:{type.FullName}.{property.Name}")?.Element("summary")
            ?? _documentation.GetValueOrDefault("T:" + type.FullName)?.Elements("param").FirstOrDefault(p => p.Attribute("name")!.Value == property.Name));

    private static string Text(XElement? element)
    {
        if (element is null)
            return "";
        var copy = new XElement(element);
        foreach (var see in copy.Descendants().Where(e => e.Name == "see" || e.Name == "paramref").ToArray())
            see.ReplaceWith((see.Attribute("cref") ?? see.Attribute("langword") ?? see.Attribute("name"))!.Value.Split('.')[^1].Split(':')[^1]);
        return White().Replace(copy.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
