using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Mosul.Ihl.Json;

/// <summary>Writes a value as a plain record that the serializer knows, and checks it on the way back.</summary>
internal abstract class SurrogateConverter<T, TSurrogate> : JsonConverter<T>
    where T : class
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Back(JsonSerializer.Deserialize(ref reader, Info(options))!);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, There(value), Info(options));

    /// <summary>The record that stands for a value.</summary>
    protected abstract TSurrogate There(T value);

    /// <summary>The value that a record stands for.</summary>
    /// <exception cref="JsonException">The record stands for no value; the message says what was expected.</exception>
    protected abstract T Back(TSurrogate surrogate);

    private static JsonTypeInfo<TSurrogate> Info(JsonSerializerOptions options) => (JsonTypeInfo<TSurrogate>)options.GetTypeInfo(typeof(TSurrogate));
}
