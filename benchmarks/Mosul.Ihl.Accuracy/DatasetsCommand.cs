using System.Text.Json;
using Mosul.Ihl.Reading;
using NodaTime.Text;

namespace Mosul.Ihl.Accuracy;

/// <summary>One line in (<c>id</c>, <c>text</c>, <c>published</c>), one line out; nothing but the current line is held.</summary>
internal static class DatasetsCommand
{
    internal static void Run(string input, string output)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder)
            Directory.CreateDirectory(folder);
        using var stream = File.Create(output);
        foreach (string line in File.ReadLines(input))
        {
            if (line.Length == 0)
                continue;
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            string? published = row.TryGetProperty("published", out var date) ? date.GetString() : null;
            var document = new SourceDocument(row.GetProperty("id").GetString()!, row.GetProperty("text").GetString()!,
                Published: published is null ? null : LocalDatePattern.Iso.Parse(published).Value);
            var report = ReportParser.Default.Parse(document);
            using (var writer = new Utf8JsonWriter(stream, PredictionJson.Options))
                new DatasetPrediction(report, writer).Write();
            stream.WriteByte((byte)'\n');
        }
    }
}
