using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mosul.Ihl.Json;

/// <summary>Strings, lone surrogates included. A text that is not valid UTF-16 is escaped as <c>\ud800</c> and comes back as it was; the platform's own strings would replace it.</summary>
internal sealed class LosslessStringConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("a string");
        try
        {
            return reader.ValueIsEscaped && reader.ValueSpan.IndexOf("\\u"u8) >= 0 ? Unescape(Encoding.UTF8.GetString(reader.ValueSpan)) : reader.GetString()!;
        }
        catch (InvalidOperationException problem)
        {
            throw new JsonException("a string of valid UTF-8", problem);
        }
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && HasLoneSurrogate(value))
            writer.WriteRawValue(Escape(value), skipInputValidation: true);
        else
            writer.WriteStringValue(value);
    }

    private static bool HasLoneSurrogate(string value)
    {
        for (int i = 0; i < value.Length; i++)
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                i++;
            else if (char.IsSurrogate(value[i]))
                return true;
        return false;
    }

    private static string Escape(string value)
    {
        var json = new StringBuilder(value.Length + 16).Append('"');
        foreach (char c in value)
            _ = c switch
            {
                '"' or '\\' => json.Append('\\').Append(c),
                < ' ' or (>= '\uD800' and <= '\uDFFF') => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => json.Append(c),
            };
        return json.Append('"').ToString();
    }

    /// <summary>The reader has checked the escapes' form already.</summary>
    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }
            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(raw[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
            }
        }
        return text.ToString();
    }
}
