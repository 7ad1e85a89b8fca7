using System.Text;
using System.Text.Json;
using Mosul.Ihl.Reading;
using NodaTime.Text;

namespace Mosul.Ihl.Accuracy;

/// <summary>One prediction file per document: <c>docs/ID.txt</c> and the publication dates of <c>docs.json</c> in, <c>ID.json</c> out.</summary>
internal static class ReportsCommand
{
    internal static void Run(string documents, string output)
    {
        var published = PublicationDates(Path.Combine(documents, "docs.json"));
        Directory.CreateDirectory(output);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(documents, "docs"), "*.txt").Order(StringComparer.Ordinal))
        {
            string id = Path.GetFileNameWithoutExtension(file);
            string? date = published.GetValueOrDefault(id);
            // Encoding.GetString keeps a byte order mark, which counts as a character in the gold's offsets.
            string text = Encoding.UTF8.GetString(File.ReadAllBytes(file));
            var document = new SourceDocument(id, text, Published: date is null ? null : LocalDatePattern.Iso.Parse(date).Value);
            var report = ReportParser.Default.Parse(document);
            using var stream = File.Create(Path.Combine(output, id + ".json"));
            using var writer = new Utf8JsonWriter(stream, PredictionJson.Options with { Indented = true });
            new ReportPrediction(report, writer).Write();
        }
    }

    private static Dictionary<string, string?> PublicationDates(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return json.RootElement.EnumerateArray().ToDictionary(
            d => d.GetProperty("id").GetString()!,
            d => d.TryGetProperty("pub_date", out var date) ? date.GetString() : null,
            StringComparer.Ordinal);
    }
}
