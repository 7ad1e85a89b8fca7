using System.Runtime.CompilerServices;
using Mosul.Ihl.Reading;

namespace Mosul.Ihl.Tests.Reading;

/// <summary>Documents read one by one.</summary>
public class ReportStreamTests
{
    private static readonly SourceDocument[] Seeds = [.. Repository.SeedNames.Select(Repository.Seed)];

    [Fact]
    public async Task Reports_come_in_order_and_are_those_of_single_reading()
    {
        var reports = new List<ParsedReport>();
        await foreach (var report in ReportParser.Default.ParseAsync(Stream([])))
            reports.Add(report);
        Assert.Equal(Seeds.Select(ReportParser.Default.Parse), reports);
    }

    [Fact]
    public async Task No_document_is_taken_before_it_is_asked_for()
    {
        var taken = new List<string>();
        int read = 0;
        await foreach (var report in ReportParser.Default.ParseAsync(Stream(taken)))
        {
            read++;
            Assert.Equal(read, taken.Count);
            Assert.Equal(taken[^1], report.Document.Id);
        }
        Assert.Equal(Seeds.Length, read);
    }

    [Fact]
    public async Task It_stops_when_cancelled()
    {
        using var stop = new CancellationTokenSource();
        var taken = new List<string>();
        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var report in ReportParser.Default.ParseAsync(Stream(taken), stop.Token))
                await stop.CancelAsync();
        });
        Assert.InRange(taken.Count, 1, 2);
    }

    [Fact]
    public void Nothing_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => ReportParser.Default.ParseAsync(null!));
        Assert.Throws<ArgumentNullException>(() => ReportStream.ParseAsync(null!, Stream([])));
    }

    private static async IAsyncEnumerable<SourceDocument> Stream(List<string> taken, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var document in Seeds)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            taken.Add(document.Id);
            yield return document;
        }
    }
}
