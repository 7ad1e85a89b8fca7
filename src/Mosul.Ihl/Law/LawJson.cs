using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Mosul.Ihl.Law;

/// <summary>Typed access to the catalogue's JSON. A code that no reader knows is a defect of the data and throws.</summary>
internal static class LawJson
{
    internal static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw Bad(name, "null");

    internal static string? TextOrNull(this JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    internal static int Int(this JsonElement json, string name) => json.GetProperty(name).GetInt32();

    internal static bool Flag(this JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    internal static ValueList<string> Texts(this JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.Strings() : ValueList<string>.Empty;

    internal static ValueList<string> Strings(this JsonElement array) => Map(array, static item => item.GetString()!);

    internal static ValueList<T> List<T>(this JsonElement json, string name, Func<JsonElement, T> read) => json.TryGetProperty(name, out var value) ? Map(value, read) : ValueList<T>.Empty;

    internal static ValueList<T> Map<T>(JsonElement array, Func<JsonElement, T> read)
    {
        int count = array.GetArrayLength();
        if (count == 0)
            return ValueList<T>.Empty;
        var items = new T[count];
        int i = 0;
        foreach (var item in array.EnumerateArray())
            items[i++] = read(item);
        return new ValueList<T>(items);
    }

    internal static LocalDate Day(this JsonElement json, string name) => json.DayOrNull(name) ?? throw Bad(name, "null");

    internal static LocalDate? DayOrNull(this JsonElement json, string name) => json.TextOrNull(name) is { } text ? ParseDay(text) : null;

    internal static LegalBranches Branches(this JsonElement json, string name)
    {
        var branches = LegalBranches.None;
        foreach (var item in json.GetProperty(name).EnumerateArray())
            branches |= item.GetString() switch
            {
                "IAC" => LegalBranches.Iac,
                "NIAC" => LegalBranches.Niac,
                var other => throw Bad(name, other),
            };
        return branches;
    }

    internal static Confidence Confidence(this JsonElement json) => json.Text("confidence") switch
    {
        "high" => Law.Confidence.High,
        "medium" => Law.Confidence.Medium,
        "low" => Law.Confidence.Low,
        var other => throw Bad("confidence", other),
    };

    internal static NormVerification Verification(string code) => code switch
    {
        "source" or "treaty-text" => NormVerification.Source,
        "secondary-source" => NormVerification.SecondarySource,
        "memory" => NormVerification.Memory,
        _ => throw Bad("verification", code),
    };

    internal static InvalidDataException Bad(string field, string? value) => new($"The catalogue's field '{field}' holds '{value}', which no reader knows.");

    private static LocalDate ParseDay(string text)
    {
        if (text.Length == 10
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            && int.TryParse(text.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int day))
            return new LocalDate(year, month, day);
        return LocalDatePattern.Iso.Parse(text).Value;
    }
}
