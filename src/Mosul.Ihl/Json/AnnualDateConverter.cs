using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Mosul.Ihl.Json;

/// <summary>A day of any year as <c>03-17</c>, whatever the culture.</summary>
internal sealed class AnnualDateConverter : JsonConverter<AnnualDate>
{
    public override AnnualDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && AnnualDatePattern.Iso.Parse(reader.GetString()!).TryGetValue(default, out var day)
            ? day
            : throw new JsonException("a day of any year MM-DD");

    public override void Write(Utf8JsonWriter writer, AnnualDate value, JsonSerializerOptions options) => writer.WriteStringValue(AnnualDatePattern.Iso.Format(value));
}
