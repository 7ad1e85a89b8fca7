using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mosul.Ihl.Json;

/// <summary>A span as <c>[start,end]</c>.</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    private const string Expected = "a span [start, end] with 0 <= start <= end";

    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException(Expected);
        int start = Number(ref reader), end = Number(ref reader);
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray || start < 0 || end < start)
            throw new JsonException(Expected);
        return new TextSpan(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }

    private static int Number(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int number) ? number : throw new JsonException(Expected);
}
